import { all, any, none, type RuleFile } from "../types"

export const MENINGITIS: RuleFile = {
  topic: "meningitis",
  rules: [
    {
      id: "meningitis.stiff-neck-and-fever",
      when: all(
        "stiff_neck",
        any(
          "fever",
          "high_fever",
          "worst_headache",
          "vomiting",
          "sudden_confusion",
          "light_hurts",
          "purple_rash",
          "fluctuating_or_drowsy"
        ),
        none("woken_by_position")
      ),
      because: "Stiff neck with fever, headache, vomiting or confusion (NICE NG240).",
    },
    {
      id: "meningitis.rash",
      when: all(
        "purple_rash",
        any(
          "fever",
          "high_fever",
          "worst_headache",
          "vomiting",
          "fluctuating_or_drowsy",
          "cold_body"
        ),
        none("dengue")
      ),
      because: "A rash that does not fade with fever: meningococcus.",
    },
    {
      id: "meningitis.light",
      when: all(
        "light_hurts",
        any("fever", "high_fever"),
        any("worst_headache", "vomiting", "stiff_neck")
      ),
      because: "Light hurts, with fever and headache.",
    },
    {
      id: "meningitis.fever-and-brain",
      when: all(
        any("fever", "high_fever"),
        any("sudden_confusion", "seizure_now", "unconscious"),
        none("heat_exposure", "infection_source", "heat_stroke_named")
      ),
      because: "Fever with a changed mind: encephalitis, cerebral malaria.",
    },
    {
      id: "meningitis.headache-fever-vomit",
      when: all("worst_headache", any("fever", "high_fever"), "vomiting"),
      because: "Severe headache, fever and vomiting together.",
    },
  ],
}
