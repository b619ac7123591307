import { all, any, none, type RuleFile } from "../types"

export const BREATHING: RuleFile = {
  topic: "breathing",
  rules: [
    {
      id: "breathing.cannot-breathe",
      when: all("cannot_breathe", none("nose_blocked")),
      because:
        "Cannot breathe, gasping, or no full sentence: life-threatening asthma or failure (BTS/SIGN).",
    },
    {
      id: "breathing.breathless",
      when: all("breathless", none("exertion_only", "nose_blocked")),
      because: "Breathless without effort to explain it.",
    },
    {
      id: "breathing.breathless-at-rest",
      when: all(
        "breathless",
        none("nose_blocked"),
        any("at_rest", "chest_pain", "chest_pressure", "blue_lips", "sweating", "leg_swelling")
      ),
      because: "Effort may have begun it, rest does not end it.",
    },
    {
      id: "breathing.indrawing",
      when: "chest_indrawing",
      because: "Ribs sucking in: WHO IMCI severe pneumonia or asthma.",
    },
    {
      id: "breathing.blue",
      when: "blue_lips",
      because: "Cyanosis: too little oxygen in the blood.",
    },
    {
      id: "breathing.low-oxygen",
      when: "spo2_low",
      because: "SpO2 of 92 or less (WHO).",
    },
    {
      id: "breathing.inhaler-fails",
      when: "inhaler_failing",
      because: "A reliever that no longer relieves (GINA).",
    },
    {
      id: "breathing.smoke",
      when: all("smoke_inhaled", any("breathless", "cannot_breathe", "dizzy", "vomiting", "burn")),
      because: "Smoke and fumes close the airway later.",
    },
  ],
}
