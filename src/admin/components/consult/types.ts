export const KINDS = ["handover", "emergency", "feedback", "guarded", "doubt", "sample"] as const
export type ReviewKind = (typeof KINDS)[number]

/** Why a consult is looked at. */
export const KIND_LABELS: Record<ReviewKind, string> = {
  handover: "Asked for a pharmacist",
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

export type ReviewQueue = { reviews: Review[]; open: number; next_cursor: string | null }

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
  session: { id: string; locale: string; anonymous: boolean }
  messages: Message[]
}

export type FlagMark = "right" | "false_alarm"

export type RedFlag = {
  id: string
  topic: string
  urgency: string
  rule_id: string
  concepts: string[] | null
  stage: "message" | "reply"
  /** Where the chat is read; null where nobody has to read it. */
  review_id: string | null
  created_at: string
  mark: FlagMark | null
  marked_by_name: string | null
  marked_at: string | null
}

export type RuleCount = {
  topic: string
  rule_id: string
  right: number
  false_alarm: number
  unmarked: number
}

export type RedFlagLog = {
  red_flags: RedFlag[]
  next_cursor: string | null
}
