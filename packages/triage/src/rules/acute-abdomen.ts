import { all, any, none, type RuleFile } from "../types"

export const ACUTE_ABDOMEN: RuleFile = {
  topic: "acute_abdomen",
  rules: [
    {
      id: "acute_abdomen.severe-pain",
      when: all("severe_belly_pain", none("exertion_only")),
      because: "Severe or sudden pain of the belly.",
    },
    {
      id: "acute_abdomen.rigid",
      when: "rigid_belly",
      because: "A hard or blown-up belly: perforation or obstruction.",
    },
    {
      id: "acute_abdomen.appendix",
      when: all(
        "right_lower_pain",
        any("fever", "vomiting", "belly_pain"),
        any("fever", "vomiting")
      ),
      because: "Right lower pain with fever or vomiting.",
    },
    {
      id: "acute_abdomen.blocked",
      when: all("bowel_blocked", any("vomiting", "rigid_belly", "belly_pain")),
      because: "Nothing passes, and vomiting: obstruction.",
    },
    {
      id: "acute_abdomen.testicle",
      when: all("testicle", any("any_pain", "vomiting")),
      because: "Sudden pain of a testicle: torsion has six hours.",
    },
    {
      id: "acute_abdomen.hernia",
      when: "hernia_stuck",
      because: "A hernia that hardened: strangulation.",
    },
    {
      id: "acute_abdomen.green-vomit",
      when: all("green_vomit", any("belly_pain", "any_child", "bowel_blocked")),
      because: "Green vomit: obstruction.",
    },
    {
      id: "acute_abdomen.child-jelly-stool",
      when: all(
        "blood_stool",
        any("green_vomit", "colic_draws_legs", "vomiting"),
        any("small_child", "months_old_12", "any_child")
      ),
      because: "Blood like jelly and colic in an infant: intussusception.",
    },
    {
      id: "acute_abdomen.pain-and-shock",
      when: all("belly_pain", any("fainted", "cold_body", "bp_low", "blood_vomit", "high_fever")),
      because: "Belly pain with collapse.",
    },
    {
      id: "acute_abdomen.side-and-fever",
      when: all("side_pain", any("rigors", "high_fever"), any("vomiting", "fever")),
      because: "Loin pain with high fever: infected kidney.",
    },
  ],
}

/** Asked after the loss of water, which a stomach upset brings first: there nothing to drink harms. */
export const PAIN_AND_VOMITING: RuleFile = {
  topic: "acute_abdomen",
  rules: [
    {
      id: "acute_abdomen.pain-and-vomiting",
      when: all("belly_pain", "persistent_vomiting"),
      because: "Belly pain with vomiting without end.",
    },
  ],
}
