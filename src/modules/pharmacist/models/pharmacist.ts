import { model } from "@medusajs/framework/utils"
import { PharmacistLicence } from "./pharmacist-licence"

/** A person registered with a state pharmacy council, and the staff account that is theirs. */
export const Pharmacist = model.define("pharmacist", {
  id: model.id({ prefix: "phar" }).primaryKey(),
  user_id: model.text().unique(),
  name: model.text(),
  registration_number: model.text(),
  state_council: model.text(),
  /** The last day of the registration, IST. */
  valid_to: model.text(),
  status: model.enum(["active", "suspended"]).default("active"),
  licences: model.hasMany(() => PharmacistLicence, { mappedBy: "pharmacist" }),
})
