import { model } from "@medusajs/framework/utils"

/** Which customer sent an image first. The same one on another account is put on hold. */
export const ImageFingerprint = model.define("image_fingerprint", {
  id: model.id({ prefix: "imgfp" }).primaryKey(),
  sha256: model.text().unique(),
  customer_id: model.text(),
})
