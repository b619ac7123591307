import { all, any, atLeast, none, type RuleFile } from "../types"

export const POISONING_OVERDOSE: RuleFile = {
  topic: "poisoning_overdose",
  rules: [
    {
      id: "poisoning_overdose.swallowed-poison",
      when: all("ingested_toxin", none("not_swallowed")),
      because:
        "Household, farm or battery poison inside a person; well at first is no reassurance (AIIMS NPIC).",
    },
    {
      id: "poisoning_overdose.overdose",
      when: all(
        any(
          "overdose_event",
          "many_taken",
          "strips_taken",
          all("all_taken", none("as_it_should_be"))
        ),
        none("not_swallowed", "all_accounted")
      ),
      because: "More of a medicine than any course holds: paracetamol harms before symptoms.",
    },
    {
      id: "poisoning_overdose.overdose-spoken-of",
      when: all("overdose_spoken_of", none("not_swallowed", "all_accounted")),
      because: "The word alone: of a person in need as often as of sugar, a plant or a leaflet.",
      needsReader: true,
    },
    {
      id: "poisoning_overdose.child-took-medicine",
      when: all("child_took_medicine", none("not_swallowed", "all_accounted")),
      because: "One adult tablet can harm a small child.",
    },
    {
      id: "poisoning_overdose.found-beside-medicine",
      when: any(
        "found_beside_medicine",
        all(
          "empty_pack",
          any(
            "unconscious",
            "fainted",
            "fluctuating_or_drowsy",
            "cannot_breathe",
            "vomiting",
            "sudden_confusion",
            "speech_trouble"
          )
        )
      ),
      because: "Drowsy beside an empty strip is an overdose until shown otherwise.",
    },
    {
      id: "poisoning_overdose.poison-in-the-air",
      when: all(
        "toxin_exposure",
        any(
          "cholinergic",
          "dizzy",
          "fainted",
          "unconscious",
          "vomiting",
          "breathless",
          "cannot_breathe",
          "worst_headache",
          "sudden_confusion",
          "fluctuating_or_drowsy",
          "vision_change",
          "throat_or_chest_irritated",
          "chest_burning",
          "headache",
          "sudden_vision_loss"
        )
      ),
      because: "Farm sprays, sewer gas, coal gas and bad liquor act without being seen.",
    },
    {
      id: "poisoning_overdose.gas-indoors",
      when: all(
        "burning_indoors",
        any(
          "unconscious",
          "fainted",
          "fluctuating_or_drowsy",
          "vomiting",
          "sudden_confusion",
          "cannot_breathe"
        )
      ),
      because:
        "A fire or an engine in a closed place, and people who do not wake: carbon monoxide (NHS).",
    },
    {
      id: "poisoning_overdose.chemical-and-cholinergic",
      when: all(
        "toxin_word",
        atLeast(2, "cholinergic", "sweating", "vomiting", "fluctuating_or_drowsy", "breathless")
      ),
      because: "Small pupils, drooling and twitching: organophosphate.",
    },
    {
      id: "poisoning_overdose.alcohol-unrousable",
      when: all("alcohol_heavy", any("unconscious", "cannot_breathe")),
      because: "Alcohol stops breathing and the gag.",
    },
    {
      id: "poisoning_overdose.dosing-error",
      when: all(
        "dosing_error",
        none("vitamin_or_mild", all("mild_medicine", none("any_child", "vomiting")))
      ),
      because:
        "Ten times a child's dose, or a double dose of a heart tablet: the poison line weighs it.",
      needsReader: true,
    },
  ],
}
