import { all, any, none, type RuleFile } from "../types"

const BITTEN = any("animal_bite", all("animal", "bitten_or_scratched"))

export const RABIES_EXPOSURE: RuleFile = {
  topic: "rabies_exposure",
  rules: [
    {
      id: "rabies_exposure.fear-of-water",
      when: all("hydrophobia", any("animal", "animal_bite_named", "bitten_or_scratched")),
      because: "Fear of water after a bite: rabies itself.",
    },
    {
      id: "rabies_exposure.bite-without-blood",
      when: all(
        BITTEN,
        any("blood_denied", "asks_for_vaccine"),
        none("rabies_vaccine_done", "asks_to_buy")
      ),
      because: "A scratch without blood is category II: the vaccine is needed (NRCP).",
      stands: true,
    },
    {
      id: "rabies_exposure.bite",
      when: all(
        any(BITTEN, all("animal_bite_named", none("asks_to_buy"))),
        none("rabies_vaccine_done")
      ),
      because:
        "Bite, scratch or nip of a mammal: wash 15 minutes, vaccine today (NRCP; category II and III).",
    },
    {
      id: "rabies_exposure.lick-on-wound",
      when: "licked_open_wound",
      because: "Saliva on broken skin is category II or III.",
    },
    {
      id: "rabies_exposure.missed-dose",
      when: "rabies_dose_missed",
      because: "A late dose of the vaccine is caught up the same day.",
    },
  ],
}
