import type { FlagUrgency, Topic } from "./types"

/** Every other topic is an emergency. */
const OF_TOPIC: Partial<Record<Topic, FlagUrgency>> = {
  suicide_selfharm: "crisis",
  poisoning_overdose: "poison",
  rabies_exposure: "today",
  post_operative: "today",
}

/** Where a rule tells of something graver than its topic. */
const OF_RULE: Partial<Record<string, FlagUrgency>> = {
  "rabies_exposure.fear-of-water": "emergency",
  "post_operative.wound-open": "emergency",
  "post_operative.bleeds": "emergency",
  "post_operative.neck-swells": "emergency",
  "post_operative.legs-or-urine": "emergency",
  "post_operative.belly": "emergency",
}

export const urgencyOf = (topic: Topic, ruleId?: string): FlagUrgency =>
  OF_RULE[ruleId ?? ""] ?? OF_TOPIC[topic] ?? "emergency"
