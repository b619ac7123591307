import { model } from "@medusajs/framework/utils"
import { CONDITIONS, PRESCRIPTION_STATUSES } from "../types"

/** An uploaded prescription on its way through the review (docs/law.md). */
export const Prescription = model
  .define("prescription", {
    id: model.id({ prefix: "rx" }).primaryKey(),
    /** What people say on the telephone. */
    reference: model.text().unique(),
    customer_id: model.text(),
    patient_id: model.text(),
    /** The cart whose lines the review allocates. */
    cart_id: model.text().nullable(),
    status: model.enum([...PRESCRIPTION_STATUSES]).default("in_review"),
    /** A stable code: why it is on hold, rejected, stopped or expired. */
    status_reason: model.text().nullable(),
    source: model.enum(["upload", "teleconsult", "e_prescription"]).default("upload"),
    condition: model.enum([...CONDITIONS]).default("unstated"),
    /** IST date `YYYY-MM-DD`. */
    authored_on: model.text().nullable(),
    /** Last day of its authorisations, IST date. */
    validity_until: model.text().nullable(),
    /** Of the cart, the patient and the files: the same upload twice is one prescription. */
    upload_digest: model.text(),
    submitted_at: model.dateTime(),
    reviewed_at: model.dateTime().nullable(),
    /** The pharmacist who works on it, until when. */
    claimed_by: model.text().nullable(),
    claim_until: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["customer_id", "upload_digest"], unique: true },
    { on: ["status", "submitted_at", "id"] },
    { on: ["cart_id"] },
  ])
