import { all, any, none, type RuleFile } from "../types"

export const ACS_CHEST_PAIN: RuleFile = {
  topic: "acs_chest_pain",
  rules: [
    {
      id: "acs_chest_pain.chest-pressure",
      when: all("chest_pressure", none("nose_blocked")),
      because: "Pressure, tightness or weight on the chest is taken as the heart (NICE CG95).",
    },
    {
      id: "acs_chest_pain.chest-pain",
      when: all("chest_pain", none("muscle_strain")),
      because:
        "Pain in the chest now, without a strained muscle to explain it, is not sorted out by chat.",
    },
    {
      id: "acs_chest_pain.chest-burning-and-sign",
      when: all(
        "chest_burning",
        any("sweating", "arm_or_jaw_pain", "breathless", "fainted", "doom", "pale", "very_weak")
      ),
      because: "Burning with sweat or spread is an infarct that looks like acidity.",
    },
    {
      id: "acs_chest_pain.spread-and-sign",
      when: all(
        any("arm_or_jaw_pain", "arm_heavy"),
        any("sweating", "breathless", "doom", "pale", "palpitations", "chest_burning")
      ),
      because: "Arm or jaw with sweat, no chest pain: common in women and in diabetes.",
    },
    {
      id: "acs_chest_pain.named-now",
      when: "heart_attack_now",
      because: "The customer says it is a heart attack, now.",
    },
    {
      id: "acs_chest_pain.nitrate-failed",
      when: all("nitrate_taken", "not_relieved"),
      because: "Angina that a tablet under the tongue does not ease.",
    },
    {
      id: "acs_chest_pain.sweat-and-doom",
      when: all(
        "sweating",
        any("doom", "pale", "very_weak", "dizzy"),
        any("palpitations", "breathless", "vomiting", "doom", "arm_or_jaw_pain", "chest_burning"),
        none("diabetic")
      ),
      because: "Cold sweat with dread or pallor: shock or infarct.",
    },
    {
      id: "acs_chest_pain.palpitations-and-sign",
      when: all(
        "palpitations",
        any("dizzy", "fainted", "breathless", "sweating", "electric_shock")
      ),
      because: "A racing heart with faintness.",
    },
    {
      id: "acs_chest_pain.like-gas",
      when: all("indigestion", any("sweating", "arm_or_jaw_pain", "breathless", "pale", "fainted")),
      because: "Gas with sweat, arm or breath is how many infarcts are told.",
    },
  ],
}
