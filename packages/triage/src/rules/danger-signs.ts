import { all, any, atLeast, none, type RuleFile } from "../types"

/** Checked last: what no rule names. */
export const DANGER_SIGNS: RuleFile = {
  topic: "unresponsive",
  rules: [
    {
      id: "unresponsive.two-danger-signs",
      when: all(
        none("woken_by_position"),
        atLeast(
          2,
          any(
            "sudden_confusion",
            "fluctuating_or_drowsy",
            "fainted",
            "speech_trouble",
            "balance_lost"
          ),
          any("breathless", "cannot_breathe"),
          any("cold_body", "pale", "palpitations", "bp_low", "doom", "sweating"),
          any("worst_headache", "severe_belly_pain", "arm_or_jaw_pain", "chest_burning"),
          any("no_urine", "dehydrated", "persistent_vomiting", "vomited_times", "blood_stool"),
          any("high_fever", "rigors", "stiff_neck", "purple_rash"),
          any("swollen_lips_or_throat", "hives", "skin_peeling", "mouth_or_eye_sores", "jaundice"),
          any("vision_change", "limb_weak", "very_weak"),
          any("bleeding", "gum_or_nose_bleed", "genital_bleeding")
        )
      ),
      because: "Signs of two failing organs are an emergency, even when no rule names the illness.",
    },
  ],
}
