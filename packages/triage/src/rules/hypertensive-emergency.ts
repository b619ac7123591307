import { all, any, type RuleFile } from "../types"

export const HYPERTENSIVE_EMERGENCY: RuleFile = {
  topic: "hypertensive_emergency",
  rules: [
    {
      id: "hypertensive_emergency.extreme",
      when: "bp_extreme",
      because: "200/125 or above, felt or not.",
    },
    {
      id: "hypertensive_emergency.high-and-sign",
      when: all(
        "bp_very_high",
        any(
          "worst_headache",
          "vision_change",
          "chest_pain",
          "chest_pressure",
          "breathless",
          "sudden_confusion",
          "vomiting",
          "gum_or_nose_bleed",
          "bleeding",
          "speech_trouble",
          "one_side_weak",
          "dizzy",
          "limb_weak",
          "pregnant",
          "headache"
        )
      ),
      because: "180/120 with a sign of organ damage (ISH 2020).",
    },
  ],
}
