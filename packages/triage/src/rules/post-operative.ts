import { all, any, type RuleFile } from "../types"

export const POST_OPERATIVE: RuleFile = {
  topic: "post_operative",
  rules: [
    {
      id: "post_operative.wound-open",
      when: all("wound_open", "operated"),
      because:
        "A wound that gives way: the gut may follow (WHO, Surgical care at the district hospital).",
    },
    {
      id: "post_operative.bleeds",
      when: all("operated", any("bleeding", "cough_blood", "blood_vomit", "blood_stool")),
      because: "Blood after an operation: the vessel was tied, and the knot may have gone.",
    },
    {
      id: "post_operative.neck-swells",
      when: all("operated", "neck_swells"),
      because: "Blood or pus in the neck closes the airway from outside.",
    },
    {
      id: "post_operative.legs-or-urine",
      when: all(
        "operated",
        any("numbness", "limb_weak", "no_urine", "limb_off_colour", "saddle_numb")
      ),
      because:
        "Numb, weak or without urine after an operation: a nerve, a vessel, a blocked bladder.",
    },
    {
      id: "post_operative.infected",
      when: all("operated", any("wound_pus", "fever", "high_fever", "rigors")),
      because: "Pus or fever after an operation is seen the same day (NICE NG125).",
    },
    {
      id: "post_operative.belly",
      when: all(
        "operated",
        any("bowel_blocked", "green_vomit", "rigid_belly", "persistent_vomiting")
      ),
      because: "A belly that stops after an operation: leak or obstruction.",
    },
  ],
}
