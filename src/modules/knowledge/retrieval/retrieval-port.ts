import type { Embedder } from "../embedding/embedder"
import type { VectorIndex } from "../indexes/index-port"
import type { GlossaryTerm, Passage, SearchQuery, SearchResult } from "../types"

/** What a search is given: one generation, and the way to what its chunks say. */
export type RetrievalParts = {
  index: VectorIndex
  generation: string
  embedder: Embedder
  glossary: readonly GlossaryTerm[]
  /** In no order; a chunk that is gone by now is missing. */
  passages: (chunkIds: readonly string[]) => Promise<Passage[]>
}

/** Exported as `retrieve` from `retrieval/retrieve.ts`. */
export type Retrieve = (query: SearchQuery, parts: RetrievalParts) => Promise<SearchResult>
