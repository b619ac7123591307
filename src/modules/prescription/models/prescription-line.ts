import { model } from "@medusajs/framework/utils"
import { REPEAT_AUTHORITIES } from "../../../rules/review"
import { LINE_MATCHES } from "../types"

/** One medicine of the prescription as the pharmacist read it (FHIR MedicationRequest). Append-only. */
export const PrescriptionLine = model
  .define("prescription_line", {
    id: model.id({ prefix: "rxline" }).primaryKey(),
    prescription_id: model.text(),
    review_id: model.text(),
    number: model.number(),
    /** Sealed JSON `{ written_text, dose_text }`; null when nothing could be copied from the page. */
    sealed_text: model.text().nullable(),
    /** Null when nothing was copied, so that nothing is said of how it was written. */
    match: model.enum([...LINE_MATCHES]).nullable(),
    medicine_id: model.text().nullable(),
    /** JSON `GenericLine`, when it was written by molecule. */
    generic: model.json().nullable(),
    /** As prescribed, before the pharmacist reduced it; null when the page bears none. */
    quantity_base_units: model.number().nullable(),
    /** Unless the prescriber states repeats it is dispensed once (Rule 65(11)(a)). */
    repeat_authority: model.enum([...REPEAT_AUTHORITIES]),
  })
  .indexes([{ on: ["review_id", "number"], unique: true }, { on: ["prescription_id"] }])
