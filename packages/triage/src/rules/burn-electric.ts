import { all, any, none, type RuleFile } from "../types"

export const BURN_ELECTRIC: RuleFile = {
  topic: "burn_electric",
  rules: [
    {
      id: "burn_electric.bad-burn",
      when: all("burn", any("burn_bad", "any_child", "small_child"), none("small_burn", "sunburn")),
      because: "Large, deep, blistered, of the face or of a child.",
    },
    {
      id: "burn_electric.burn",
      when: all("burn", none("small_burn", "sunburn")),
      because: "A burn from fire, boiling liquid or acid, not called small.",
    },
    {
      id: "burn_electric.electric",
      when: "electric_shock",
      because: "Current through a body: the heart may follow.",
    },
  ],
}
