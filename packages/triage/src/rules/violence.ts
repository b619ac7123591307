import { all, none, type RuleFile } from "../types"

/** Asked early: a pressed neck reads like an allergy or a stroke. */
export const STRANGLED: RuleFile = {
  topic: "violence",
  rules: [
    {
      id: "violence.strangled",
      when: "strangled",
      because: "Hands on the neck: harm comes late, and killing often follows (WHO 2014).",
    },
  ],
}

/** Asked after the injuries, which say what to do first; its lines stand beneath theirs. */
export const VIOLENCE: RuleFile = {
  topic: "violence",
  rules: [
    {
      id: "violence.threat",
      when: "threatened",
      because: "A threat to kill or burn, or being locked in: safety comes first (WHO 2014).",
    },
    {
      id: "violence.weapon",
      when: all("weapon_in_hand", none("animal")),
      because: "Somebody with a weapon: 112 before all else.",
    },
    {
      id: "violence.beaten",
      when: all("beaten", none("animal")),
      because: "Beaten by somebody near: seen today, and a way out is named (WHO 2014).",
    },
    {
      id: "violence.forced",
      when: "forced",
      because:
        "Forced sex: medicines within 72 hours, free of charge (WHO; Indian guidelines 2014).",
    },
  ],
}
