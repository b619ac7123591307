import { all, any, none, type RuleFile } from "../types"

export const CHOKING: RuleFile = {
  topic: "choking",
  rules: [
    {
      id: "choking.something-stuck",
      when: "stuck_in_throat",
      because: "A thing in the airway or the gullet: back blows first (Resuscitation Council UK).",
    },
    {
      id: "choking.chokes",
      when: all("choking", none("allergen", "hives", "sting", "strangled", "neck_in_a_noose")),
      because: "Somebody chokes; after food or a sting that swells the throat it is an allergy.",
    },
    {
      id: "choking.infant-went-blue",
      when: all("choking", any("blue_lips", "newborn", "weeks_old", "months_old_3"), none("sting")),
      because: "An infant that gags and changes colour (IMNCI).",
    },
  ],
}
