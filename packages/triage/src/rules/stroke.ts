import { all, any, none, type RuleFile } from "../types"

/** A heavy arm beside these is the heart's, unless something more is lost than its lightness. */
const HEAVY_ARM_OF_THE_HEART = all(
  "arm_heavy",
  any(
    "sweating",
    "chest_pain",
    "chest_pressure",
    "chest_burning",
    "breathless",
    "palpitations",
    "indigestion",
    "doom"
  ),
  none("numbness", "vision_change", "sudden_vision_loss", "balance_lost", "worst_headache")
)

export const STROKE: RuleFile = {
  topic: "stroke",
  rules: [
    {
      id: "stroke.face",
      when: "face_droop",
      because: "FAST: face.",
    },
    {
      id: "stroke.one-side",
      when: all("one_side_weak", none(HEAVY_ARM_OF_THE_HEART)),
      because: "FAST: arm; also the leg or half of the body.",
    },
    {
      id: "stroke.speech",
      when: all(
        "speech_trouble",
        none(
          "choking",
          "throat_closing",
          "swollen_lips_or_throat",
          "cannot_breathe",
          "glucose_low",
          "snake_bite",
          "unknown_bite",
          "head_injury"
        )
      ),
      because: "FAST: speech, when throat, sugar or venom does not explain it better.",
    },
    {
      id: "stroke.limb-and-sign",
      when: all(
        "limb_weak",
        any(
          "speech_trouble",
          "vision_change",
          "sudden_vision_loss",
          "sudden_confusion",
          "balance_lost",
          "worst_headache",
          "dizzy"
        )
      ),
      because: "A weak limb with a second sign.",
    },
    {
      id: "stroke.named-now",
      when: "stroke_now",
      because: "The customer says it is a stroke, now.",
    },
    {
      id: "stroke.double-vision-and-balance",
      when: all("vision_change", "balance_lost", none("glucose_low", "diabetic")),
      because: "Back of the brain: double vision, imbalance, thick voice (BE-FAST).",
    },
    {
      id: "stroke.thunderclap",
      when: all(
        "worst_headache",
        any(
          "fainted",
          "balance_lost",
          "speech_trouble",
          "limb_weak",
          "sudden_confusion",
          "seizure_now"
        )
      ),
      because: "Worst headache with a lost function: bleed in the brain.",
    },
    {
      id: "stroke.confusion",
      when: all(
        "sudden_confusion",
        any("limb_weak", "balance_lost", "fainted", "one_side_weak", "speech_trouble")
      ),
      because: "Sudden confusion with weakness or a fall.",
    },
    {
      id: "stroke.blind-then-numb",
      when: all("sudden_vision_loss", any("limb_weak", "numbness")),
      because: "A passing loss of sight and a useless hand: TIA, urgent although it went away.",
    },
    {
      id: "stroke.sudden-headache",
      when: all("worst_headache", "acute_sudden"),
      because: "A severe headache that began suddenly is a bleed until imaged.",
    },
  ],
}
