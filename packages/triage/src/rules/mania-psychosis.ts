import { all, any, type RuleFile } from "../types"

export const MANIA_PSYCHOSIS: RuleFile = {
  topic: "mania_psychosis",
  rules: [
    {
      id: "mania_psychosis.voices",
      when: "hears_voices",
      because: "Voices that order: who hears them may obey (WHO mhGAP, psychoses).",
    },
    {
      id: "mania_psychosis.sees-things",
      when: "sees_what_is_not_there",
      because: "Seen and not there: psychosis, or alcohol that was stopped (delirium tremens).",
    },
    {
      id: "mania_psychosis.unreal-and-danger",
      when: all(
        "believes_the_unreal",
        any(
          "sleepless_nights",
          "weapon_in_hand",
          "no_brake",
          "not_eaten",
          "postpartum",
          "stopped_psychiatric_medicine",
          "any_child"
        )
      ),
      because: "A fixed false belief with no sleep, a weapon, no food or a child near (WHO mhGAP).",
    },
    {
      id: "mania_psychosis.no-sleep-no-brake",
      when: all(
        "sleepless_nights",
        any("no_brake", "undressed_outside", "weapon_in_hand", "stopped_psychiatric_medicine")
      ),
      because: "Nights without sleep, and money, speed or clothes thrown off: mania (WHO mhGAP).",
    },
    {
      id: "mania_psychosis.no-brake",
      when: all("no_brake", any("stopped_psychiatric_medicine", "weapon_in_hand")),
      because: "Without its medicine, or armed: mania or psychosis (WHO mhGAP).",
    },
    {
      id: "mania_psychosis.stopped-and-armed",
      when: all("stopped_psychiatric_medicine", "weapon_in_hand"),
      because: "The medicine against psychosis was stopped, and a weapon is at hand.",
    },
    {
      id: "mania_psychosis.undressed-outside",
      when: "undressed_outside",
      because: "Naked in the street: no judgement left, and traffic (WHO mhGAP).",
    },
    {
      id: "mania_psychosis.frozen",
      when: "frozen",
      because: "Hours in one pose, no word, no drink: catatonia kills by thirst and clots.",
    },
  ],
}
