import { inWords } from "../lib/in-words"

/** What an emergency rule or reply is about, as people call it: the topics of packages/triage. */
export const TOPICS = [
  { value: "acs_chest_pain", label: "Heart attack, chest pain" },
  { value: "stroke", label: "Stroke" },
  { value: "breathing", label: "Trouble breathing" },
  { value: "anaphylaxis", label: "Severe allergic reaction (anaphylaxis)" },
  { value: "seizure", label: "Seizure" },
  { value: "severe_bleeding", label: "Severe bleeding" },
  { value: "poisoning_overdose", label: "Poisoning or overdose" },
  { value: "suicide_selfharm", label: "Suicide or self-harm" },
  { value: "pregnancy", label: "Danger signs in pregnancy" },
  { value: "infant_danger", label: "Danger signs in a baby" },
  { value: "meningitis", label: "Meningitis" },
  { value: "sepsis", label: "Sepsis" },
  { value: "dengue_warning", label: "Warning signs of dengue" },
  { value: "unresponsive", label: "Unresponsive person" },
  { value: "snake_scorpion", label: "Snake bite or scorpion sting" },
  { value: "rabies_exposure", label: "Bite that may carry rabies" },
  { value: "acute_abdomen", label: "Severe pain in the belly" },
  { value: "eye_emergency", label: "Emergency of the eye" },
  { value: "dvt_pe", label: "Blood clot in leg or lung (DVT, PE)" },
  { value: "dka_hyperglycaemia", label: "Very high blood sugar (DKA)" },
  { value: "hypoglycaemia", label: "Very low blood sugar" },
  { value: "head_injury", label: "Head injury" },
  { value: "burn_electric", label: "Burn or electric shock" },
  { value: "heat_stroke", label: "Heat stroke" },
  { value: "dehydration", label: "Dehydration" },
  { value: "severe_drug_reaction", label: "Severe reaction to a medicine" },
  { value: "hypertensive_emergency", label: "Very high blood pressure" },
  { value: "choking", label: "Choking" },
  { value: "violence", label: "Violence at home or outside" },
  { value: "mania_psychosis", label: "Mania or psychosis" },
  { value: "drowning_hanging", label: "Drowning or hanging" },
  { value: "post_operative", label: "Trouble after an operation" },
  { value: "limb_threat", label: "An arm or a leg in danger" },
] as const

export const topicInWords = (topic: string): string =>
  TOPICS.find(({ value }) => value === topic)?.label ?? inWords(topic)
