import { all, any, type RuleFile } from "../types"

export const SEIZURE: RuleFile = {
  topic: "seizure",
  rules: [
    {
      id: "seizure.now",
      when: "seizure_now",
      because: "A fit that is seen, repeated, long, first or not yet slept off (ILAE).",
    },
    {
      id: "seizure.word-and-danger",
      when: all(
        "seizure_word",
        any(
          "fluctuating_or_drowsy",
          "unconscious",
          "fainted",
          "pregnant",
          "fever",
          "newborn",
          "head_injury"
        )
      ),
      because: "A fit named beside fever, pregnancy, injury or lasting drowsiness.",
    },
    {
      id: "seizure.lockjaw",
      when: "lockjaw",
      because: "Spasm of the jaw: tetanus.",
    },
  ],
}
