export const COLLECTIONS = ["articles", "conditions", "monographs"] as const
type Collection = (typeof COLLECTIONS)[number]

export type Job = {
  id: string
  kind: "reindex" | "reconcile"
  state: "queued" | "running" | "done" | "failed" | "cancelled"
  failure_reason: string | null
  documents_total: number
  documents_done: number
  repaired: number
  cancel_requested: boolean
  created_at: string
  updated_at: string
}

export type Generation = {
  id: string
  state: "building" | "live" | "retired"
  index_kind: "embedded" | "weaviate"
  embedder: string
  documents: number
  chunks: number
  created_at: string
  live_at: string | null
}

export type Feed =
  | {
      reachable: true
      queued: number
      running: number
      failed: number
      oldest_waiting_seconds: number | null
      last_processed_at: string | null
    }
  | { reachable: false }

export type KnowledgeStatus = {
  documents: { collection: Collection; locale: string; published: number }[]
  generations: Generation[]
  last_indexed_at: string | null
  reconciled_at: string | null
  glossary: { terms: number; copied_at: string | null }
  jobs: Job[]
  /** Null: the process that answered has no address of the feed. */
  feed: Feed | null
}

export type ListedDocument = {
  collection: Collection
  document_id: string
  locale: string
  title: string | null
  published: boolean
  credibility: "high" | "moderate" | "low" | "ungraded"
  reviewed_on: string | null
  review_due_on: string | null
  indexed_at: string | null
  chunks: number
}

export type Trace = {
  collection: Collection
  document_id: string
  feed:
    | {
        id: string
        seq: string
        state: string
        attempts: number
        failure_reason: string | null
        created_at: string
        updated_at: string
      }[]
    | null
  answers: {
    count: number
    latest: { message_id: string; locale: string; version_hash: string; answered_at: string }[]
  }
  locales: {
    locale: string
    title: string | null
    version_hash: string | null
    edited_at: string | null
    read_at: string | null
    generations: {
      generation_id: string
      state: Generation["state"]
      index_kind: Generation["index_kind"]
      version_hash: string | null
      indexed_at: string
      chunks: { chunk_id: string; ordinal: number; heading: string; words: number }[]
    }[]
  }[]
}

export const languageOf = (locale: string) => (locale === "hi" ? "Hindi" : "English")
