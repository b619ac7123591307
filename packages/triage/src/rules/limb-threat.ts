import { all, any, type RuleFile } from "../types"

export const LIMB_THREAT: RuleFile = {
  topic: "limb_threat",
  rules: [
    {
      id: "limb_threat.part-cut-off",
      when: "part_cut_off",
      because: "A part cut off can be sewn on within six hours, kept cool and dry (BEC).",
    },
    {
      id: "limb_threat.cold-limb",
      when: any(
        all(
          "limb_cold_blue",
          any("any_pain", "numbness", "acute_sudden", "leg_swelling", "limb_weak")
        ),
        all("limb_off_colour", "acute_sudden", any("any_pain", "numbness", "limb_weak"))
      ),
      because:
        "A limb that turns cold or blue: its artery or vein is shut, six hours count (ESVS 2020).",
    },
    {
      id: "limb_threat.tight-band",
      when: all("tight_band", any("limb_off_colour", "limb_cold_blue", "numbness", "blue_lips")),
      because: "A plaster, bandage or ring that shuts off the blood: compartment syndrome (BOAST).",
    },
    {
      id: "limb_threat.hard-as-stone",
      when: all("hard_as_stone", any("numbness", "limb_weak", "limb_off_colour")),
      because: "A limb as hard as stone and numb: compartment syndrome (BOAST).",
    },
    {
      id: "limb_threat.dying-toe",
      when: all("black_toe", any("diabetic", "smell_or_spread", "acute_sudden", "fever")),
      because: "A black or smelling toe: the foot is lost in days (NICE NG19).",
    },
    {
      id: "limb_threat.saddle-numb",
      when: all("saddle_numb", any("no_urine", "limb_weak", "numbness")),
      because: "Numb where one sits: the nerves of bladder and legs are pressed (cauda equina).",
    },
  ],
}
