import { all, any, type RuleFile } from "../types"

export const HYPOGLYCAEMIA: RuleFile = {
  topic: "hypoglycaemia",
  rules: [
    {
      id: "hypoglycaemia.low-and-sign",
      when: all(
        "glucose_low",
        any(
          "sweating",
          "shaky",
          "sudden_confusion",
          "fluctuating_or_drowsy",
          "unconscious",
          "fainted",
          "speech_trouble",
          "dizzy",
          "vision_change",
          "very_weak",
          "seizure_now",
          "pale",
          "palpitations"
        )
      ),
      because: "Low sugar that is felt (ADA level 3).",
    },
    {
      id: "hypoglycaemia.very-low",
      when: "glucose_very_low",
      because: "A sugar of 54 or less (ADA level 2).",
    },
    {
      id: "hypoglycaemia.meter-lo",
      when: "glucose_lo_reading",
      because: "The meter shows LO.",
    },
    {
      id: "hypoglycaemia.insulin-and-sign",
      when: all(
        any("insulin_or_pills", "diabetic"),
        any("not_eaten", "too_much_insulin", "glucose_low", "overdose_event"),
        any(
          "sweating",
          "shaky",
          "sudden_confusion",
          "fluctuating_or_drowsy",
          "dizzy",
          "pale",
          "fainted",
          "vision_change",
          "speech_trouble",
          "very_weak"
        )
      ),
      because: "Insulin or tablets, no food, and symptoms.",
    },
    {
      id: "hypoglycaemia.diabetic-and-brain",
      when: all(
        "diabetic",
        any("sudden_confusion", "fluctuating_or_drowsy", "unconscious", "fainted"),
        any("sweating", "shaky", "pale", "sudden_confusion", "unconscious", "dizzy")
      ),
      because: "A confused or drowsy diabetic is low until measured.",
    },
    {
      id: "hypoglycaemia.too-much-insulin",
      when: "too_much_insulin",
      because: "Too much insulin falls for hours.",
    },
  ],
}
