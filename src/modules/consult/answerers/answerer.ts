import type { CitedSentence, CitedSource } from "../types"

/** What an answer may be made from: published now, and never an instruction. */
export type AnswerPassage = {
  chunk_id: string
  collection: string
  document_id: string
  locale: string
  version_hash: string
  title: string
  slug: string
  heading: string
  text: string
  reviewed_on: string | null
  sources: CitedSource[]
  score: number
}

export type Question = {
  text: string
  /** The part of the question that was searched for. */
  focus: string
  passages: readonly AnswerPassage[]
}
export type Answer = {
  sentences: CitedSentence[]
  /** Sentences that a person should look at: a model's without support, a passage's that commands. */
  dropped: number
}
