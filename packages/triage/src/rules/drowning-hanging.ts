import { type RuleFile } from "../types"

export const DROWNING_HANGING: RuleFile = {
  topic: "drowning_hanging",
  rules: [
    {
      id: "drowning_hanging.from-water",
      when: "taken_from_water",
      because: "Whoever was under water is seen in hospital, well again or not (ERC, drowning).",
    },
    {
      id: "drowning_hanging.noose",
      when: "neck_in_a_noose",
      because: "A pressed neck swells for hours: airway, vessels, spine (ATLS).",
    },
  ],
}
