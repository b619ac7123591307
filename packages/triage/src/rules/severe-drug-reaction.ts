import { all, any, none, type RuleFile } from "../types"

export const SEVERE_DRUG_REACTION: RuleFile = {
  topic: "severe_drug_reaction",
  rules: [
    {
      id: "severe_drug_reaction.peeling",
      when: all(
        "skin_peeling",
        any("new_drug", "blisters", "mouth_or_eye_sores", "fever", "high_fever"),
        none("burn", "sunburn")
      ),
      because: "Skin that peels with sores: SJS/TEN, stop and go.",
    },
    {
      id: "severe_drug_reaction.sores-after-drug",
      when: all(
        "new_drug",
        any("blisters", "mouth_or_eye_sores"),
        any("fever", "high_fever", "rash_spreading", "hives", "mouth_or_eye_sores"),
        any("fever", "high_fever", "rash_spreading", "hives", "skin_peeling", "blisters")
      ),
      because: "Sores and rash after a medicine.",
    },
    {
      id: "severe_drug_reaction.rash-and-fever-after-drug",
      when: all(
        "new_drug",
        any("rash_spreading", "hives"),
        any("fever", "high_fever", "swollen_lips_or_throat", "jaundice")
      ),
      because: "Rash with fever or swelling after a medicine: DRESS.",
    },
    {
      id: "severe_drug_reaction.jaundice-after-drug",
      when: all("new_drug", "jaundice"),
      because: "Yellow eyes on a medicine: the liver.",
    },
    {
      id: "severe_drug_reaction.jaundice-and-brain",
      when: all(
        "jaundice",
        any("sudden_confusion", "fluctuating_or_drowsy", "persistent_vomiting", "blood_vomit")
      ),
      because: "Jaundice with confusion: liver failure.",
    },
    {
      id: "severe_drug_reaction.blisters-and-sores",
      when: all(
        "mouth_or_eye_sores",
        any("rash_spreading", "blisters"),
        any("fever", "high_fever")
      ),
      because: "Sores of mouth or eyes with rash and fever.",
    },
  ],
}
