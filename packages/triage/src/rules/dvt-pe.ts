import { all, any, none, type RuleFile } from "../types"

export const DVT_PE: RuleFile = {
  topic: "dvt_pe",
  rules: [
    {
      id: "dvt_pe.clot-in-lung",
      when: all(
        any("leg_swelling", "clot_risk"),
        any("breathless", "cannot_breathe", "pleuritic", "cough_blood", "chest_pain"),
        any("leg_swelling", "clot_risk")
      ),
      because: "A leg or a cause of clots with breath or chest: embolus (Wells).",
    },
    {
      id: "dvt_pe.clot-in-leg",
      when: all("leg_swelling", any("clot_risk")),
      because: "A swollen leg with a cause of clots.",
    },
    {
      id: "dvt_pe.one-hot-leg",
      when: all("calf_swollen", none("snake_bite", "unknown_bite", "scorpion_sting")),
      because: "One leg, suddenly.",
    },
    {
      id: "dvt_pe.named",
      when: "dvt_named",
      because: "A clot is named.",
    },
    {
      id: "dvt_pe.calf-pain",
      when: all("calf_pain", "clot_risk"),
      because: "A painful calf after a flight, a cast or an operation, swollen or not.",
    },
    {
      id: "dvt_pe.sudden-leg",
      when: all(
        "leg_swelling",
        "acute_sudden",
        any("any_pain"),
        none("snake_bite", "unknown_bite", "scorpion_sting", "pregnant")
      ),
      because: "A leg that swells and hurts within a day.",
    },
  ],
}
