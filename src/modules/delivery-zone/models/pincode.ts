import { model } from "@medusajs/framework/utils"

/** A six-digit postal code. Its postal district stands in for the revenue district of the law. */
export const Pincode = model.define("pincode", {
  pincode: model.text().primaryKey(),
  district: model.text(),
  /** The two-digit code of GST. */
  state_code: model.text(),
  state: model.text(),
  latitude: model.float().nullable(),
  longitude: model.float().nullable(),
})
