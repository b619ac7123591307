import { all, any, none, type RuleFile } from "../types"

export const UNRESPONSIVE: RuleFile = {
  topic: "unresponsive",
  rules: [
    {
      id: "unresponsive.says-dying",
      when: "says_dying",
      because: "Somebody who says so is asked nothing first: 112 sorts it out.",
    },
    {
      id: "unresponsive.unconscious",
      when: "unconscious",
      because: "No answer, no pulse or no breath: 112 and resuscitation first (IRC COLS).",
    },
    {
      id: "unresponsive.collapse-with-danger",
      when: all(
        "fainted",
        any(
          "chest_pain",
          "chest_pressure",
          "palpitations",
          "breathless",
          "head_injury",
          "bleeding",
          "severe_belly_pain",
          "worst_headache",
          "sweating",
          "pale",
          "fluctuating_or_drowsy",
          "diabetic",
          "cold_body"
        )
      ),
      because:
        "A faint with a red sign is cardiac, a bleed or worse until shown otherwise (NICE CG109).",
    },
    {
      id: "unresponsive.asks-for-ambulance",
      when: all("ambulance", none("asks_for_a_number")),
      because: "Who asks for an ambulance gets its number, not a search.",
    },
    {
      id: "unresponsive.drowsy-and-another",
      when: all(
        "fluctuating_or_drowsy",
        any(
          "sudden_confusion",
          "persistent_vomiting",
          "vomited_times",
          "cold_body",
          "cannot_breathe",
          "blue_lips",
          "speech_trouble",
          "balance_lost"
        )
      ),
      because: "Falling alertness with any second sign.",
    },
  ],
}
