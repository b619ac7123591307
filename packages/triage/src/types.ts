import { type Measured } from "./lexicon/measurements"

/** What a customer writes in: Hinglish is Hindi in Latin letters. */
export type Language = "en" | "hi" | "hinglish"

export type Helpline = { name: string; phone: string; kind: string }

/** What a message can be about. */
export const TOPICS = [
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
  "choking",
  "violence",
  "mania_psychosis",
  "drowning_hanging",
  "post_operative",
  "limb_threat",
] as const
export type Topic = (typeof TOPICS)[number]

/** How soon, and whom: the graver first. The first four get the fixed reply of their topic. */
export const URGENCIES = [
  "crisis",
  "poison",
  "emergency",
  "today",
  "cannot_exclude",
  "none",
] as const
export type Urgency = (typeof URGENCIES)[number]
export type FlagUrgency = Exclude<Urgency, "cannot_exclude" | "none">

/**
 * Which rule it was, and the concepts of the message that made it hold; none of a pattern of the CMS.
 * `reader-and-sign`: the reader was sure, and these are the signs. `asked-before`: it was asked about by its name, and is
 * happening. `unsaid`: something is happening, and nobody said what.
 */
type Reason = { rule_id: string; concepts: readonly string[] }

export type Flag = { urgency: FlagUrgency; topic: Topic } & Reason

/**
 * No rule fired in full, and yet the message reads like one of a danger: it is answered, with help in
 * sight. The rule that would have fired, or `reader`, with all that the message speaks of.
 */
export type Doubt = { urgency: "cannot_exclude"; topic: Topic } & Reason

export type Finding =
  Flag | Doubt | { urgency: "none"; topic: null; rule_id: null; concepts: readonly string[] }

/** Who it may be about: for them the reply has a line more. */
export type Modifiers = { pregnant: boolean; infant: boolean }

/** `also`: what else a flagged message tells of, the graver first: the reply says what that needs at once. */
export type TriageResult = Finding & { modifiers: Modifiers; also: readonly Topic[] }

/** A condition over the concepts that a message affirms. */
export type Condition =
  | string
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { none: readonly Condition[] }
  | { atLeast: number; of: readonly Condition[] }

type Rule = {
  id: string
  when: Condition
  /** The guideline or the reasoning: what a clinician checks first. */
  because: string
  /** Its words alone raise a doubt: it flags where the reader finds a danger too (reader/agreement.ts). */
  needsReader?: true
  /** Said only of what happened: it is not taken back for how the message reads as a whole. */
  stands?: true
}

export type RuleFile = { topic: Topic; rules: readonly Rule[] }

export const all = (...of: Condition[]): Condition => ({ all: of })
export const any = (...of: Condition[]): Condition => ({ any: of })
export const none = (...of: Condition[]): Condition => ({ none: of })
export const atLeast = (count: number, ...of: Condition[]): Condition => ({ atLeast: count, of })

/**
 * One idea a customer can express, with the ways to say it: patterns (text/pattern.ts). It is written
 * in YAML, with its examples: concepts/, compiled into lexicon/concepts.json.
 */
export type Concept = {
  en?: readonly string[]
  hi?: readonly string[]
  /** A word like "slight" beside it takes the danger away. */
  mild_cancels?: boolean
  /** Stays dangerous although it has stopped or the person feels well. */
  lasting?: boolean
  /** So long in coming that months ago still counts: rabies. */
  months?: boolean
  /** Counts even when asked for a novel or a school project, or long ago: lethal means. */
  always?: boolean
  /** Meant although it is put as a general question: self-harm. */
  meant?: boolean
  /** Something that happened: "which vaccine" beside it asks about this case, unless it says "if". */
  event?: boolean
  /** Names what is not there, so its "no" denies: "no sweat" in heat is a sign, sweating is not. */
  absence?: boolean
  /** What the numbers in its patterns (`#`) must measure; one of these is enough. */
  numbers?: readonly Measured[]
}
export type Lexicon = Readonly<Record<string, Concept>>
