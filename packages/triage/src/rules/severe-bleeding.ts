import { all, any, type RuleFile } from "../types"

export const SEVERE_BLEEDING: RuleFile = {
  topic: "severe_bleeding",
  rules: [
    {
      id: "severe_bleeding.does-not-stop",
      when: all("bleeding", "heavy"),
      because: "Bleeding that is heavy or does not stop with pressure.",
    },
    {
      id: "severe_bleeding.vomits-blood",
      when: "blood_vomit",
      because: "Blood or coffee grounds in vomit (NICE CG141).",
    },
    {
      id: "severe_bleeding.coughs-blood",
      when: "cough_blood",
      because: "Coughed blood, whatever the amount, is seen today; much of it kills.",
    },
    {
      id: "severe_bleeding.black-stool",
      when: "black_stool",
      because: "Tar-like stool: a bleed of the upper gut.",
    },
    {
      id: "severe_bleeding.bloody-stool-much",
      when: all("blood_stool", any("heavy", "dizzy", "fainted", "very_weak", "severe_belly_pain")),
      because: "Blood in the stool that is much, or felt.",
    },
    {
      id: "severe_bleeding.deep-wound",
      when: "bad_wound",
      because: "Deep, gaping, severed or stabbed.",
    },
    {
      id: "severe_bleeding.thinner",
      when: all(
        "bleeding",
        any("blood_thinner", "dizzy", "fainted", "very_weak", "pale", "cold_body", "bp_low")
      ),
      because: "Bleeding on a blood thinner, or with signs of loss.",
    },
  ],
}
