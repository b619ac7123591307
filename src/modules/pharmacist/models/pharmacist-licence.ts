import { model } from "@medusajs/framework/utils"
import { Pharmacist } from "./pharmacist"
import { StoreLicence } from "./store-licence"

/** The pharmacist supervises sales under this licence (Rule 65(2)). */
export const PharmacistLicence = model
  .define("pharmacist_licence", {
    id: model.id({ prefix: "phlic" }).primaryKey(),
    pharmacist: model.belongsTo(() => Pharmacist, { mappedBy: "licences" }),
    store_licence: model.belongsTo(() => StoreLicence, { mappedBy: "pharmacists" }),
  })
  .indexes([{ on: ["pharmacist_id", "store_licence_id"], unique: true }])
