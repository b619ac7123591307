import { all, any, none, type RuleFile } from "../types"

export const RABIES_EXPOSURE: RuleFile = {
  category: "rabies_exposure",
  rules: [
    {
      id: "rabies_exposure.bite",
      when: any(
        "animal_bite",
        all("animal", "bitten_or_scratched"),
        all("animal_bite_named", none("asks_to_buy"))
      ),
      because:
        "Bite, scratch or nip of a mammal: wash 15 minutes, vaccine today (NRCP; category II and III).",
    },
    {
      id: "rabies_exposure.lick-on-wound",
      when: "licked_open_wound",
      because: "Saliva on broken skin is category II or III.",
    },
  ],
}
