import { all, any, type RuleFile } from "../types"

export const DEHYDRATION: RuleFile = {
  topic: "dehydration",
  rules: [
    {
      id: "dehydration.signs",
      when: all(
        any("loose_motions", "persistent_vomiting", "vomiting"),
        any(
          "dehydrated",
          "no_urine",
          "cold_body",
          "fluctuating_or_drowsy",
          "very_weak",
          "fainted",
          "sudden_confusion",
          "bp_low",
          "balance_lost"
        )
      ),
      because: "Loss of water with lethargy, hollow eyes or no drinking (WHO plan C).",
    },
    {
      id: "dehydration.no-urine",
      when: all(
        "no_urine",
        any(
          "dizzy",
          "very_weak",
          "fever",
          "fluctuating_or_drowsy",
          "belly_pain",
          "dehydrated",
          "leg_swelling"
        )
      ),
      because: "No urine and unwell.",
    },
    {
      id: "dehydration.child-not-drinking",
      when: all(
        "dehydrated",
        any("small_child", "any_child"),
        any("fever", "fluctuating_or_drowsy", "no_urine", "loose_motions", "vomiting")
      ),
      because: "A child that keeps nothing down.",
    },
  ],
}
