import { model } from "@medusajs/framework/utils"
import { VERDICTS } from "../../../rules/review"
import { CONDITIONS } from "../types"

/** A signed verdict. Append-only by trigger: a correction is another review. */
export const RxReview = model
  .define("rx_review", {
    id: model.id({ prefix: "rxrev" }).primaryKey(),
    prescription_id: model.text(),
    pharmacist_user_id: model.text(),
    /** The registration as it was when it was signed (Rule 65(2)). */
    pharmacist_snapshot: model.json(),
    /** Set when the whole prescription was rejected or queried: it has no lines and no checklist. */
    verdict: model.enum([...VERDICTS]).nullable(),
    reason_code: model.text().nullable(),
    /** Sealed JSON `ReviewChecklist`: it names the patient and the prescriber. */
    sealed_checklist: model.text().nullable(),
    /** An approved prescription that looks like the same paper, signed all the same: which, and (sealed) why. */
    same_paper_as: model.text().nullable(),
    sealed_same_paper_reason: model.text().nullable(),
    condition: model.enum([...CONDITIONS]),
    authored_on: model.text().nullable(),
    signed_at: model.dateTime(),
  })
  .indexes([{ on: ["prescription_id", "signed_at"] }])

/** The verdict on one line. Append-only by trigger. */
export const RxReviewLine = model
  .define("rx_review_line", {
    id: model.id({ prefix: "rxrevline" }).primaryKey(),
    review_id: model.text(),
    prescription_id: model.text(),
    prescription_line_id: model.text().unique(),
    verdict: model.enum([...VERDICTS]),
    reason_code: model.text().nullable(),
    /** Authorised by this verdict; 0 when it is not an approval. */
    quantity_base_units: model.number(),
    /** The same number, when the pharmacist said yes to it a second time. */
    confirmed_quantity_base_units: model.number().nullable(),
    cart_line_id: model.text().nullable(),
  })
  .indexes([{ on: ["review_id"] }, { on: ["prescription_id"] }])
