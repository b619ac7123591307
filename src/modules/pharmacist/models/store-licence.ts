import { model } from "@medusajs/framework/utils"
import { PharmacistLicence } from "./pharmacist-licence"

/** A retail sale licence of one store: form 20, or form 21 for Schedules C and C1. */
export const StoreLicence = model
  .define("store_licence", {
    id: model.id({ prefix: "slic" }).primaryKey(),
    location_id: model.text(),
    /** "20" or "21"; text, because an enum's values have to be GraphQL names. */
    form: model.text(),
    number: model.text(),
    state: model.text(),
    revenue_district: model.text(),
    /** The last day of the licence, IST. */
    valid_to: model.text(),
    pharmacists: model.hasMany(() => PharmacistLicence, { mappedBy: "store_licence" }),
  })
  .indexes([{ on: ["form", "number"], unique: true }, { on: ["location_id", "form"] }])
