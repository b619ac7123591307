import { model } from "@medusajs/framework/utils"

/**
 * A prescriber as a pharmacist last copied it from an approved prescription, so that the next one
 * need not be typed. It says nothing of any patient.
 */
export const Prescriber = model
  .define("prescriber", {
    id: model.id({ prefix: "prscr" }).primaryKey(),
    /** The registration number without spaces and signs, in capitals. */
    registration_key: model.text(),
    name: model.text(),
    registration_number: model.text(),
    council: model.text(),
  })
  .indexes([{ on: ["registration_key", "council"], unique: true }])
