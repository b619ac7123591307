import type { Flag, Helpline, Language, Topic, Urgency } from "@pulsekart/triage"

export type { Helpline, Language }

export const LOCALES = ["en", "hi"] as const
export type Locale = (typeof LOCALES)[number]

export const MESSAGE_ROLES = ["customer", "assistant", "pharmacist"] as const
export type MessageRole = (typeof MESSAGE_ROLES)[number]

/** `waiting`: to be answered (again); `answering`: a process holds the lease. Replies are `sent`. */
export const MESSAGE_STATES = ["waiting", "answering", "answered", "sent"] as const
export type MessageState = (typeof MESSAGE_STATES)[number]

export const REPLY_KINDS = ["answer", "abstain", "red_flag", "refusal", "handover"] as const
export type ReplyKind = (typeof REPLY_KINDS)[number]

export const FEEDBACKS = ["helpful", "not_helpful"] as const
export type Feedback = (typeof FEEDBACKS)[number]

export const FLAG_STAGES = ["message", "reply"] as const
export type FlagStage = (typeof FLAG_STAGES)[number]

/** What a pharmacist thinks of a red flag. `wrong_topic`: a danger, and of another topic than it says. */
export const FLAG_MARKS = ["right", "wrong_topic", "false_alarm"] as const
export type FlagMark = (typeof FLAG_MARKS)[number]

/**
 * Why an answer is looked at by a pharmacist. `follow_up`: the customer wrote again after a pharmacist's
 * words.
 */
export const REVIEW_KINDS = [
  "handover",
  "follow_up",
  "emergency",
  "feedback",
  "guarded",
  "doubt",
  "sample",
] as const
export type ReviewKind = (typeof REVIEW_KINDS)[number]

export const REVIEW_VERDICTS = ["correct", "incomplete", "wrong", "unsafe", "answered"] as const
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number]

export type Offer = "pharmacist" | "doctor"

export type CitedSource = {
  id: string
  title: string
  publisher: string
  url: string
  credibility_grade: string
}

/** A passage that a published document said at the moment of the answer. */
type Citation = {
  chunk_id: string
  collection: string
  document_id: string
  locale: string
  version_hash: string
  title: string
  slug: string
  heading: string
  reviewed_on: string | null
  sources: CitedSource[]
}

/** A sentence of an answer with the passages it stands in. */
export type CitedSentence = { text: string; chunk_ids: string[] }

/** All that a reply says; stored sealed. */
export type ReplyBody = {
  text: string
  /** Fixed lines of the text that no passage says: whom to call, and who reads it. */
  notice: string | null
  sentences: CitedSentence[]
  citations: Citation[]
  helplines: Helpline[]
  offers: Offer[]
  /** Of doctors that could help, best first. */
  specialties: string[]
}

/** What a consult told of: a red flag, or a doubt, which is answered with help above the answer. */
export type Raised = { urgency: Exclude<Urgency, "none">; topic: Topic }

export type Reply = {
  kind: ReplyKind
  /** Why: a red flag's urgency, a refusal's or an abstention's code; null for an answer. */
  code: string | null
  body: ReplyBody
  red_flag?: Raised &
    Pick<Flag, "rule_id" | "concepts"> & { stage: FlagStage; rule_set_hash: string | null }
  /** Something was taken out of the reply, so a person should look at it. */
  guarded?: boolean
}

export type MessageView = {
  id: string
  role: MessageRole
  state: MessageState
  kind: ReplyKind | null
  code: string | null
  reply_to: string | null
  feedback: Feedback | null
  created_at: Date
} & ReplyBody

export type SessionView = {
  id: string
  locale: Locale
  consented_at: Date
  consent_version: string
  /** The customer also agreed that messages which raise a red flag are read to correct its rules. */
  may_improve: boolean
  last_activity_at: Date
  created_at: Date
}
