import { model } from "@medusajs/framework/utils"
import { LINE_MATCHES, REPEAT_AUTHORITIES } from "../types"

/** One medicine of the prescription as the pharmacist read it (FHIR MedicationRequest). Append-only. */
export const PrescriptionLine = model
  .define("prescription_line", {
    id: model.id({ prefix: "rxline" }).primaryKey(),
    prescription_id: model.text(),
    review_id: model.text(),
    number: model.number(),
    /** Sealed JSON `{ written_text, dose_text }`. */
    sealed_text: model.text(),
    match: model.enum([...LINE_MATCHES]),
    medicine_id: model.text().nullable(),
    /** JSON `GenericLine`, when it was written by molecule. */
    generic: model.json().nullable(),
    /** As prescribed, before the pharmacist reduced it. */
    quantity_base_units: model.number(),
    /** Unless the prescriber states repeats it is dispensed once (Rule 65(11)(a)). */
    repeat_authority: model.enum([...REPEAT_AUTHORITIES]),
  })
  .indexes([{ on: ["review_id", "number"], unique: true }, { on: ["prescription_id"] }])
