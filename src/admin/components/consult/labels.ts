import type { Topic, Urgency } from "@pulsekart/triage"
import { words } from "../../lib/format"

/** What a danger is called by staff; every topic of the triage stands here. */
const TOPIC_LABELS: Record<Topic, string> = {
  suicide_selfharm: "Suicide, self-harm",
  poisoning_overdose: "Poisoning, overdose",
  unresponsive: "Does not respond",
  acs_chest_pain: "Heart attack, chest pain",
  stroke: "Stroke",
  breathing: "Breathing",
  anaphylaxis: "Severe allergy",
  seizure: "Seizure",
  severe_bleeding: "Severe bleeding",
  pregnancy: "Pregnancy, birth",
  infant_danger: "Baby in danger",
  meningitis: "Meningitis",
  sepsis: "Sepsis",
  dengue_warning: "Dengue, warning signs",
  snake_scorpion: "Snake, scorpion",
  acute_abdomen: "Acute belly",
  eye_emergency: "Eye",
  dvt_pe: "Clot of leg or lung",
  dka_hyperglycaemia: "Sugar too high",
  hypoglycaemia: "Sugar too low",
  head_injury: "Head injury",
  burn_electric: "Burn, electric shock",
  heat_stroke: "Heat stroke",
  dehydration: "Dehydration",
  severe_drug_reaction: "Severe reaction to a medicine",
  hypertensive_emergency: "Pressure too high",
  rabies_exposure: "Bite, rabies",
  choking: "Choking",
  violence: "Violence",
  mania_psychosis: "Mania, psychosis",
  drowning_hanging: "Drowning, hanging",
  post_operative: "After an operation",
  limb_threat: "Limb in danger",
}

const URGENCY_LABELS: Record<Exclude<Urgency, "none">, string> = {
  crisis: "Crisis",
  poison: "Poisoning",
  emergency: "Emergency",
  today: "Doctor today",
  cannot_exclude: "Not excluded",
}

const TOPICS = new Map<string, string>(Object.entries(TOPIC_LABELS))
const URGENCIES = new Map<string, string>(Object.entries(URGENCY_LABELS))

/** A topic that is no longer raised may stand in the log. */
export const topicLabel = (topic: string) => TOPICS.get(topic) ?? words(topic)

export const urgencyLabel = (urgency: string) => URGENCIES.get(urgency) ?? words(urgency)

const optionsOf = (labels: Map<string, string>) =>
  Array.from(labels, ([value, label]) => ({ value, label }))

export const TOPIC_OPTIONS = optionsOf(TOPICS).sort((one, other) =>
  one.label.localeCompare(other.label)
)

export const URGENCY_OPTIONS = optionsOf(URGENCIES)

/** A doubt of the reader and a pattern of the CMS may name nothing that the rules know. */
export function firedOn(concepts: string[] | null): string {
  return concepts === null ? "not shown" : concepts.map(words).join(", ") || "no concept"
}
