import { all, any, type RuleFile } from "../types"

export const PREGNANCY: RuleFile = {
  topic: "pregnancy",
  rules: [
    {
      id: "pregnancy.bleeding",
      when: all(any("pregnant", "pregnancy_weeks"), "genital_bleeding"),
      because: "Bleeding at any stage of a pregnancy (FOGSI).",
    },
    {
      id: "pregnancy.no-movement",
      when: all(
        any("fetal_movement_less", all("kicks", "nothing_since")),
        any("pregnant", "pregnancy_weeks")
      ),
      because: "A baby that moves less (RCOG 57).",
    },
    {
      id: "pregnancy.waters",
      when: all("water_broke", any("pregnant", "pregnancy_weeks", "labour")),
      because: "Broken waters, the cord, or something coming out.",
    },
    {
      id: "pregnancy.pre-eclampsia",
      when: all(
        any("pregnant", "pregnancy_weeks", "postpartum"),
        any(
          "worst_headache",
          "vision_change",
          "bp_very_high",
          "bp_high_in_pregnancy",
          "sudden_vision_loss"
        )
      ),
      because: "Headache, sight or pressure in pregnancy: pre-eclampsia.",
    },
    {
      id: "pregnancy.swelling-and-sign",
      when: all(
        any("pregnant", "pregnancy_weeks"),
        "face_or_hand_swelling",
        any("belly_pain", "vomiting", "breathless", "worst_headache", "vision_change")
      ),
      because: "Swollen face or hands with another sign.",
    },
    {
      id: "pregnancy.fit",
      when: all(
        any("pregnant", "pregnancy_weeks", "postpartum"),
        any("seizure_now", "fainted", "unconscious", "breathless", "cannot_breathe")
      ),
      because: "A fit, faint or breathlessness: eclampsia, embolus.",
    },
    {
      id: "pregnancy.pain",
      when: all(any("pregnant", "pregnancy_weeks"), any("severe_belly_pain", "rigid_belly")),
      because: "Severe pain: abruption or ectopic.",
    },
    {
      id: "pregnancy.ectopic",
      when: all(
        "pregnant",
        any("belly_pain", "abdominal_one_side"),
        any("dizzy", "fainted", "arm_or_jaw_pain", "genital_bleeding")
      ),
      because: "One-sided pain, shoulder tip or faintness early: ectopic.",
    },
    {
      id: "pregnancy.fever",
      when: all(any("pregnant", "pregnancy_weeks"), any("high_fever", "rigors"), any("fever")),
      because: "High fever in pregnancy.",
    },
    {
      id: "pregnancy.labour",
      when: all("labour", any("preterm", "pregnancy_weeks", "pregnant")),
      because: "Labour has begun.",
    },
    {
      id: "pregnancy.fall",
      when: all(any("pregnant", "pregnancy_weeks"), "belly_trauma_pregnant"),
      because: "A blow to the belly.",
    },
    {
      id: "pregnancy.after-birth",
      when: all(
        "postpartum",
        any(
          "pads_soaked",
          "high_fever",
          "fever",
          "breathless",
          "palpitations",
          "seizure_now",
          "heavy",
          "fainted",
          "chest_pain"
        )
      ),
      because: "Bleeding, fever, fits or breathlessness after birth kill in weeks one to six.",
    },
  ],
}
