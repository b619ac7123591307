import { model } from "@medusajs/framework/utils"

/**
 * A copy of the CMS's safety content. The one that was accepted last is in use, whatever happens to
 * the CMS; a set that fails its evaluation is kept to show why, and never used.
 */
export const ConsultRuleSet = model.define("consult_rule_set", {
  id: model.id({ prefix: "crule" }).primaryKey(),
  version_hash: model.text().unique(),
  rules: model.json(),
  evaluation: model.json(),
  /** Null: refused by the evaluation. */
  accepted_at: model.dateTime().nullable(),
})
