import type { Candidate, IndexedChunk } from "../index-port"
import type { DocumentKey, DocumentVersion } from "../../types"
import type { EmbeddedQuery } from "./generation"

/** What the process asks of the thread that holds the index. */
export type IndexTask =
  | { do: "ensure"; generation: string; dimensions: number }
  | { do: "upsert"; generation: string; chunks: readonly IndexedChunk[] }
  | { do: "remove"; generation: string; document: DocumentKey; keep?: string }
  | { do: "search"; generation: string; query: EmbeddedQuery }
  | { do: "documents"; generation: string }
  | { do: "drop"; generation: string }
  | { do: "generations" }

/** Each task fills its own field. */
export type IndexReply = {
  is_new?: boolean
  candidates?: Candidate[]
  documents?: (DocumentVersion & { chunks: number })[]
  generations?: { name: string; count: number }[]
}
