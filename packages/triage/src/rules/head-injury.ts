import { all, any, type RuleFile } from "../types"

export const HEAD_INJURY: RuleFile = {
  topic: "head_injury",
  rules: [
    {
      id: "head_injury.sign",
      when: all(
        "head_injury",
        any(
          "vomiting",
          "vomited_times",
          "fluctuating_or_drowsy",
          "fainted",
          "unconscious",
          "sudden_confusion",
          "seizure_now",
          "ear_or_nose_fluid",
          "worst_headache",
          "blood_thinner",
          "vision_change",
          "speech_trouble",
          "balance_lost",
          "pupil_unequal",
          "heavy",
          "dizzy",
          "cannot_move_after_fall",
          "bad_wound",
          "limb_weak"
        )
      ),
      because: "A hit head with a danger sign, even a day later (NICE NG232).",
    },
    {
      id: "head_injury.fluid",
      when: all("ear_or_nose_fluid", any("head_injury", "unconscious", "fainted", "blow")),
      because: "Clear fluid or blood from the ear: fracture of the base.",
    },
    {
      id: "head_injury.cannot-move",
      when: all("head_injury", "cannot_move_after_fall"),
      because: "No feeling or movement after a fall: the spine.",
    },
    {
      id: "head_injury.infant-fall",
      when: all("head_injury", any("months_old_12", "newborn", "weeks_old", "months_old_3")),
      because: "A fall of an infant.",
    },
  ],
}
