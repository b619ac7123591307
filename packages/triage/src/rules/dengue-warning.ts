import { all, any, type RuleFile } from "../types"

export const DENGUE_WARNING: RuleFile = {
  topic: "dengue_warning",
  rules: [
    {
      id: "dengue_warning.warning-sign",
      when: all(
        "dengue",
        any(
          "severe_belly_pain",
          "belly_pain",
          "persistent_vomiting",
          "vomiting",
          "bleeding",
          "gum_or_nose_bleed",
          "black_stool",
          "blood_vomit",
          "blood_stool",
          "restless",
          "fluctuating_or_drowsy",
          "cold_body",
          "no_urine",
          "fainted",
          "dizzy",
          "breathless",
          "purple_rash",
          "very_weak",
          "sudden_confusion",
          "platelets_critical",
          "genital_bleeding",
          "rigid_belly",
          "sweating"
        )
      ),
      because: "Danger signs in dengue, most dangerous as the fever falls (WHO 2009, NCVBDC).",
    },
    {
      id: "dengue_warning.low-platelets-bleeding",
      when: all(
        "platelets_low",
        any(
          "gum_or_nose_bleed",
          "bleeding",
          "black_stool",
          "blood_vomit",
          "purple_rash",
          "severe_belly_pain",
          "persistent_vomiting",
          "dizzy",
          "fluctuating_or_drowsy",
          "cold_body"
        )
      ),
      because: "Low platelets with a bleed.",
    },
    {
      id: "dengue_warning.critical-platelets",
      when: "platelets_critical",
      because: "Platelets near 20,000 are hospital care.",
    },
  ],
}
