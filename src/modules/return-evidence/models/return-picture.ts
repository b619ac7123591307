import { model } from "@medusajs/framework/utils"

/** A picture of what is wrong, redrawn by us and sealed with the customer's key. */
export const ReturnPicture = model
  .define("return_picture", {
    id: model.id({ prefix: "retpic" }).primaryKey(),
    return_id: model.text(),
    customer_id: model.text(),
    number: model.number(),
    file_key: model.text(),
    /** Of the picture as it is shown: the same one twice is kept once. */
    sha256: model.text(),
  })
  .indexes([
    { on: ["return_id", "number"], unique: true },
    { on: ["return_id", "sha256"], unique: true },
  ])
