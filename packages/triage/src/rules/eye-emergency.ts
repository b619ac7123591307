import { all, any, none, type RuleFile } from "../types"

export const EYE_EMERGENCY: RuleFile = {
  topic: "eye_emergency",
  rules: [
    {
      id: "eye_emergency.lost-sight",
      when: all("sudden_vision_loss", none("glucose_low")),
      because: "Sudden loss of sight.",
    },
    {
      id: "eye_emergency.chemical",
      when: "eye_chemical",
      because: "A chemical in the eye: rinse first, then hospital.",
    },
    {
      id: "eye_emergency.injury",
      when: "eye_injury",
      because: "A blow, a splinter or blood in the eye.",
    },
    {
      id: "eye_emergency.pressure",
      when: all(
        "eye_pain_severe",
        any("fever", "halos", "vomiting", "worst_headache", "vision_change", "sudden_vision_loss")
      ),
      because: "Painful red eye with halos or vomiting: acute glaucoma.",
    },
  ],
}
