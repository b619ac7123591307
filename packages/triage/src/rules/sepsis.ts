import { all, any, type RuleFile } from "../types"

export const SEPSIS: RuleFile = {
  topic: "sepsis",
  rules: [
    {
      id: "sepsis.infection-and-organ",
      when: all(
        any("infection_source", "immune_low", "sepsis_named", "postpartum"),
        any(
          "sudden_confusion",
          "bp_low",
          "palpitations",
          "cold_body",
          "no_urine",
          "fluctuating_or_drowsy",
          "rigors",
          "breathless",
          "fast_breathing_counted",
          "doom",
          "low_temperature",
          "very_weak"
        ),
        any(
          "fever",
          "high_fever",
          "rigors",
          "low_temperature",
          "sudden_confusion",
          "bp_low",
          "cold_body",
          "no_urine",
          "palpitations"
        )
      ),
      because: "A known infection with a failing organ (NICE NG253, UK Sepsis Trust red flags).",
    },
    {
      id: "sepsis.fever-and-organ",
      when: all(
        any("fever", "high_fever", "rigors"),
        any("sudden_confusion", "bp_low", "cold_body", "no_urine", "fast_breathing_counted")
      ),
      because: "Fever with confusion, low pressure, cold skin or no urine.",
    },
    {
      id: "sepsis.wound-and-fever",
      when: all("infection_source", any("high_fever")),
      because: "A spreading wound with high fever.",
    },
    {
      id: "sepsis.chemo-fever",
      when: all("immune_low", any("fever", "high_fever", "rigors")),
      because: "Fever on chemotherapy or after a transplant: neutropenic sepsis.",
    },
    {
      id: "sepsis.fever-and-dying",
      when: all(
        any("fever", "high_fever"),
        any("doom"),
        any("palpitations", "breathless", "rigors")
      ),
      because: "Fever with a racing heart and dread.",
    },
  ],
}

/** Asked after all that says where the blood or the water went. */
export const SHOCK: RuleFile = {
  topic: "sepsis",
  rules: [
    {
      id: "sepsis.low-pressure",
      when: all(
        "bp_low",
        any(
          "dizzy",
          "sudden_confusion",
          "cold_body",
          "fluctuating_or_drowsy",
          "fainted",
          "sweating",
          "very_weak"
        )
      ),
      because: "Low pressure that is felt, and no loss is told: shock.",
    },
  ],
}
