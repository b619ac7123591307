import { all, any, none, type RuleFile } from "../types"

const DRIED_OUT = any(
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

/** Asked before the belly, unless it is a surgeon's: cramps come with loose motions. */
export const LOOSE_MOTIONS: RuleFile = {
  topic: "dehydration",
  rules: [
    {
      id: "dehydration.loose-motions",
      when: all(
        "loose_motions",
        DRIED_OUT,
        none("rigid_belly", "bowel_blocked", "green_vomit", "blood_stool", "right_lower_pain")
      ),
      because: "Loose motions with signs of loss of water (WHO plan C): what is lost is drunk.",
    },
  ],
}

export const DEHYDRATION: RuleFile = {
  topic: "dehydration",
  rules: [
    {
      id: "dehydration.signs",
      when: all(any("loose_motions", "persistent_vomiting", "vomiting"), DRIED_OUT),
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
