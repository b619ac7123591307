import { all, any, none, type RuleFile } from "../types"

export const ANAPHYLAXIS: RuleFile = {
  topic: "anaphylaxis",
  rules: [
    {
      id: "anaphylaxis.throat",
      when: all(
        "throat_closing",
        any(
          "hives",
          "allergen",
          "swollen_lips_or_throat",
          "sting",
          "breathless",
          "new_drug",
          "dizzy"
        )
      ),
      because: "Throat, tongue or voice after an allergen (WAO 2020).",
    },
    {
      id: "anaphylaxis.skin-and-second-organ",
      when: all(
        "hives",
        any(
          "breathless",
          "cannot_breathe",
          "swollen_lips_or_throat",
          "throat_closing",
          "vomiting",
          "dizzy",
          "fainted",
          "pale",
          "speech_trouble"
        )
      ),
      because: "Skin with breathing, gut or circulation is anaphylaxis (WAO 2020).",
    },
    {
      id: "anaphylaxis.swelling-after-allergen",
      when: all("swollen_lips_or_throat", any("allergen", "sting", "new_drug")),
      because: "Face, lips or tongue swelling after food, drug or sting.",
    },
    {
      id: "anaphylaxis.allergen-and-collapse",
      when: all(
        any("allergen", "sting"),
        any("cannot_breathe", "fainted", "throat_closing", "breathless", "choking")
      ),
      because: "Circulation or breathing after a known trigger, without any rash.",
    },
    {
      id: "anaphylaxis.swollen-tongue",
      when: all("throat_closing", none("fever", "strangled")),
      because: "A closing throat or a swelling tongue needs no second sign.",
    },
    {
      id: "anaphylaxis.many-stings",
      when: "many_stings",
      because: "A swarm: venom enough without allergy.",
    },
  ],
}
