import { all, any, atLeast, none, type RuleFile } from "../types"
import { VERY_HOT } from "./very-hot"

export const INFANT_DANGER: RuleFile = {
  topic: "infant_danger",
  rules: [
    {
      id: "infant_danger.fever-under-three-months",
      when: all(any("newborn", "weeks_old", "months_old_3"), any("fever", "high_fever", VERY_HOT)),
      because: "Any fever up to three months (NICE NG143).",
    },
    {
      id: "infant_danger.sick-newborn",
      when: all(
        any("newborn", "weeks_old", "months_old_3"),
        any(
          "not_feeding",
          "vomiting",
          "dehydrated",
          "blood_stool",
          "pale",
          "very_weak",
          "choking",
          "infant_cries",
          "fluctuating_or_drowsy",
          "cold_body",
          "low_temperature",
          "seizure_now",
          "seizure_word",
          "breathless",
          "cannot_breathe",
          "blue_lips",
          "green_vomit",
          "fontanelle",
          "no_urine",
          "umbilical_pus",
          "jaundice_baby",
          "moaning",
          "cries_nonstop",
          "unconscious",
          "persistent_vomiting",
          "loose_motions"
        )
      ),
      because: "IMNCI: signs of possible serious bacterial infection in a young infant.",
    },
    {
      id: "infant_danger.infant-two-signs",
      when: all(
        any("months_old_12", "small_child"),
        atLeast(
          2,
          "not_feeding",
          "fluctuating_or_drowsy",
          "cold_body",
          "green_vomit",
          "fontanelle",
          "no_urine",
          "moaning",
          "cries_nonstop",
          "persistent_vomiting",
          "breathless",
          "high_fever",
          "dehydrated"
        ),
        none(all("toxin_word", "not_swallowed"))
      ),
      because: "Two general danger signs in a small child (IMNCI).",
    },
    {
      id: "infant_danger.soft-spot",
      when: "fontanelle",
      because: "Bulging or sunken soft spot.",
    },
  ],
}
