export const KINDS = [
  "handover",
  "follow_up",
  "emergency",
  "feedback",
  "guarded",
  "doubt",
  "sample",
] as const
export type ReviewKind = (typeof KINDS)[number]

/** Why a consult is looked at. */
export const KIND_LABELS: Record<ReviewKind, string> = {
  handover: "Asked for a pharmacist",
  follow_up: "Wrote again after a pharmacist",
  emergency: "Told of an emergency",
  feedback: "Not helpful",
  guarded: "Held back in part",
  doubt: "A danger was not excluded",
  sample: "Sample",
}

export const VERDICTS = ["correct", "incomplete", "wrong", "unsafe", "answered"] as const
export type Verdict = (typeof VERDICTS)[number]

export const VERDICT_LABELS: Record<Verdict, string> = {
  correct: "Correct",
  incomplete: "Incomplete",
  wrong: "Wrong",
  unsafe: "Unsafe",
  answered: "Answered by me",
}

export type Review = {
  id: string
  session_id: string
  message_id: string | null
  kind: ReviewKind
  state: "open" | "done"
  verdict: Verdict | null
  reviewed_at: string | null
  created_at: string
}

export type WaitingReview = Pick<Review, "id" | "kind" | "message_id" | "created_at">

/** A chat of the queue, by its review that comes first. */
export type QueuedChat = Review & {
  kinds: ReviewKind[]
  topic: string | null
  urgency: string | null
}

export type ReviewQueue = { reviews: QueuedChat[]; open: number; next_cursor: string | null }

export type Citation = {
  chunk_id: string
  collection: string
  document_id: string
  locale: string
  title: string
  heading: string
  reviewed_on: string | null
  sources: { id: string; title: string; url: string; credibility_grade: string }[]
}

export type Message = {
  id: string
  role: "customer" | "assistant" | "pharmacist"
  kind: "answer" | "abstain" | "red_flag" | "refusal" | "handover" | null
  code: string | null
  feedback: "helpful" | "not_helpful" | null
  created_at: string
  text: string
  citations: Citation[]
}

export type ReviewAnswer = {
  review: Review & { note: string | null }
  /** What waits in the same chat. */
  waiting: WaitingReview[]
  session: { id: string; locale: string; anonymous: boolean }
  messages: Message[]
}

export type FlagMark = "right" | "wrong_topic" | "false_alarm"

export const MARK_LABELS: Record<FlagMark, string> = {
  right: "Right",
  wrong_topic: "Wrong topic",
  false_alarm: "False alarm",
}

export type RedFlag = {
  id: string
  message_id: string | null
  topic: string
  urgency: string
  rule_id: string
  concepts: string[] | null
  stage: "message" | "reply"
  /** Where the chat is read; null where nobody has to read it. */
  review_id: string | null
  created_at: string
  mark: FlagMark | null
  right_topic: string | null
  marked_by_name: string | null
  marked_at: string | null
}

export type RuleCount = {
  topic: string
  rule_id: string
  right: number
  wrong_topic: number
  false_alarm: number
  unmarked: number
}

export type RedFlagLog = {
  red_flags: RedFlag[]
  next_cursor: string | null
}
