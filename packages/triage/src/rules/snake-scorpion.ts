import { all, any, type RuleFile } from "../types"

export const SNAKE_SCORPION: RuleFile = {
  topic: "snake_scorpion",
  rules: [
    {
      id: "snake_scorpion.snake",
      when: "snake_bite",
      because: "Any snake bite goes to antivenom, symptoms or not (National Snakebite Protocol).",
    },
    {
      id: "snake_scorpion.scorpion",
      when: "scorpion_sting",
      because: "Red scorpion stings kill children.",
    },
    {
      id: "snake_scorpion.unknown-bite-with-venom",
      when: all(
        "unknown_bite",
        any(
          "venom_signs",
          "speech_trouble",
          "breathless",
          "cannot_breathe",
          "vomiting",
          "dizzy",
          "sweating",
          "severe_belly_pain",
          "unconscious",
          "fainted",
          "leg_swelling"
        )
      ),
      because: "Bitten by something unseen, with signs of venom.",
    },
    {
      id: "snake_scorpion.krait-unseen",
      when: all(
        "snake_seen",
        any(
          "venom_signs",
          "severe_belly_pain",
          "belly_pain",
          "vomiting",
          "speech_trouble",
          "breathless"
        )
      ),
      because: "A krait bites in sleep and leaves no mark.",
    },
  ],
}
