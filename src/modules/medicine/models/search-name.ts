import { model } from "@medusajs/framework/utils"

/**
 * A word by which people look for medicines that do not bear it: a known brand or another script of a
 * substance, for what is in it, or a complaint, for what eases it without a prescription. It finds a medicine; it is never shown as one.
 */
export const SearchName = model
  .define("medicine_search_name", {
    id: model.id({ prefix: "medname" }).primaryKey(),
    /** Small letters, one blank between words. */
    name: model.text(),
    kind: model.enum(["brand", "complaint"]),
    /** Ids of exactly the molecules that such a medicine holds, sorted, with commas between. */
    contents: model.text(),
  })
  .indexes([{ on: ["name", "contents"], unique: true }])
