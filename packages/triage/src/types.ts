/** What a customer writes in: Hinglish is Hindi in Latin letters. */
export type Language = "en" | "hi" | "hinglish"

export type Helpline = { name: string; phone: string; kind: string }

export const RED_FLAG_CATEGORIES = [
  "suicide_selfharm",
  "poisoning_overdose",
  "unresponsive",
  "acs_chest_pain",
  "stroke",
  "breathing",
  "anaphylaxis",
  "seizure",
  "severe_bleeding",
  "pregnancy",
  "infant_danger",
  "meningitis",
  "sepsis",
  "dengue_warning",
  "snake_scorpion",
  "acute_abdomen",
  "eye_emergency",
  "dvt_pe",
  "dka_hyperglycaemia",
  "hypoglycaemia",
  "head_injury",
  "burn_electric",
  "heat_stroke",
  "dehydration",
  "severe_drug_reaction",
  "hypertensive_emergency",
  "rabies_exposure",
] as const
export type RedFlagCategory = (typeof RED_FLAG_CATEGORIES)[number]

/** What a message can be about, though no rule speaks of it yet. */
export const TOPICS = [
  ...RED_FLAG_CATEGORIES,
  "choking",
  "violence",
  "mania_psychosis",
  "drowning_hanging",
  "post_operative",
  "limb_threat",
] as const
export type Topic = (typeof TOPICS)[number]

export const RED_FLAG_ACTIONS = ["crisis", "emergency_poison", "emergency", "urgent_today"] as const
export type RedFlagAction = (typeof RED_FLAG_ACTIONS)[number]

/** The categories whose reply is not the plain emergency one. */
const ACTIONS: Partial<Record<RedFlagCategory, RedFlagAction>> = {
  suicide_selfharm: "crisis",
  poisoning_overdose: "emergency_poison",
  rabies_exposure: "urgent_today",
}

export const actionOf = (category: RedFlagCategory): RedFlagAction =>
  ACTIONS[category] ?? "emergency"

export type TriageFlag = { category: RedFlagCategory; action: RedFlagAction; rule_id: string }

/** Who it may be about: the reply to a customer who is expecting differs. */
export type TriageModifiers = { pregnant: boolean; infant: boolean }

/**
 * `doubt`: no rule fired, and yet the message reads like one of a danger; what it would be about. It
 * is answered, with help in sight.
 */
export type TriageResult = {
  flag: TriageFlag | null
  doubt: Topic | null
  modifiers: TriageModifiers
}

/** A condition over the concepts that a message affirms. */
export type Condition =
  | string
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { none: readonly Condition[] }
  | { atLeast: number; of: readonly Condition[] }

export type Rule = {
  id: string
  when: Condition
  /** The guideline or the reasoning: what a clinician checks first. */
  because: string
}

export type RuleFile = { category: RedFlagCategory; rules: readonly Rule[] }

export const all = (...of: Condition[]): Condition => ({ all: of })
export const any = (...of: Condition[]): Condition => ({ any: of })
export const none = (...of: Condition[]): Condition => ({ none: of })
export const atLeast = (count: number, ...of: Condition[]): Condition => ({ atLeast: count, of })

/** One idea a customer can express, with the ways to say it: one pattern a line (text/pattern.ts). */
export type Concept = {
  en?: string
  hi?: string
  /** A word like "slight" beside it takes the danger away. */
  mildCancels?: true
  /** Stays dangerous although it has stopped or the person feels well. */
  lasting?: true
  /** So long in coming that months ago still counts: rabies. */
  months?: true
  /** Counts even when asked for a novel or a school project, or long ago: lethal means. */
  always?: true
  /** Meant although it is put as a general question: self-harm. */
  meant?: true
  /** Something that happened: "which vaccine" beside it asks about this case, unless it says "if". */
  event?: true
  /** Names what is not there, so its "no" denies: "no sweat" in heat is a sign, sweating is not. */
  absence?: true
  /** Of the numbers in the pattern (`#`). */
  numbers?: (numbers: number[]) => boolean
}
export type Lexicon = Record<string, Concept>
