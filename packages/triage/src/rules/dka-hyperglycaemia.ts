import { all, any, type RuleFile } from "../types"

export const DKA_HYPERGLYCAEMIA: RuleFile = {
  topic: "dka_hyperglycaemia",
  rules: [
    {
      id: "dka_hyperglycaemia.ketones",
      when: all(
        "ketones",
        any("diabetic", "vomiting", "breathless", "belly_pain", "fluctuating_or_drowsy")
      ),
      because: "Ketones or their smell in a diabetic (JBDS).",
    },
    {
      id: "dka_hyperglycaemia.very-high",
      when: "glucose_very_high",
      because: "A sugar of 400 or above, or a meter that shows HI.",
    },
    {
      id: "dka_hyperglycaemia.high-and-sign",
      when: all(
        "glucose_high",
        any(
          "vomiting",
          "breathless",
          "fluctuating_or_drowsy",
          "sudden_confusion",
          "belly_pain",
          "thirst_and_urine"
        )
      ),
      because: "High sugar with vomiting, deep breath or drowsiness.",
    },
    {
      id: "dka_hyperglycaemia.missed-insulin",
      when: all(
        "missed_insulin",
        any("vomiting", "breathless", "fluctuating_or_drowsy", "belly_pain", "ketones")
      ),
      because: "No insulin, and unwell.",
    },
  ],
}
