/**
 * Concepts that say who it is about, when, and what lies in the house: with others they make a rule
 * hold, by themselves they are a weak sign. Most stand in ordinary messages as often as in dangers.
 */
export const CIRCUMSTANCES: ReadonlySet<string> = new Set([
  ...["any_child", "small_child", "newborn", "preterm", "months_old_3", "months_old_12"],
  ...["pregnant", "postpartum", "diabetic", "animal", "acute_sudden", "woken_by_position"],
  ...["mild_medicine", "vitamin_or_mild", "insulin_or_pills", "blood_thinner", "new_drug"],
  ...[
    "allergen",
    "toxin_word",
    "alcohol_heavy",
    "empty_pack",
    "poison_kept",
    "rabies_vaccine_done",
  ],
  ...["asks_to_buy", "asks_for_a_number", "ambulance", "suicide_about_others", "not_swallowed"],
  ...["heat_exposure", "clot_risk", "not_eaten", "indigestion", "muscle_strain", "nose_blocked"],
  ...["as_it_should_be", "burn_bad", "sting"],
  ...["blood_denied", "asks_for_vaccine", "burning_indoors"],
])
