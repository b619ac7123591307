import type { Credibility, DocumentKey, DocumentVersion, Locale } from "../types"

/** A chunk as an index holds it. `vector` has length 1, so a dot product is the cosine. */
export type IndexedChunk = DocumentVersion & {
  chunk_id: string
  /** UUID, the same for the same chunk_id in every generation. */
  vector_id: string
  ordinal: number
  title: string
  heading: string
  text: string
  /** Names the document is also found by: molecule, keywords. */
  keywords: string[]
  credibility: Credibility
  reviewed_on: string | null
  source_ids: string[]
  vector: Float32Array
}

export type WeightedTerm = { term: string; weight: number }

export type CandidateQuery = {
  generation: string
  locales: readonly Locale[]
  /** The question's focus, as typed. */
  text: string
  /** What the text is searched by, expansions included, each with its weight. */
  terms: readonly WeightedTerm[]
  /** Length 1. */
  vector: Float32Array
  limit: number
  signal?: AbortSignal
}

/** Raw scores of one chunk, comparable within one answer only: fusing them is the caller's. */
export type Candidate = {
  chunk_id: string
  /** BM25; 0 when no term matched. */
  lexical: number
  /** Cosine, -1 to 1. */
  vector: number
}

/**
 * Where chunks are found. An index holds generations side by side, each built with one embedder; it
 * keeps no truth: every generation can be built again from `knowledge_chunk`.
 *
 * All writes may be repeated and give the same result.
 */
export interface VectorIndex {
  readonly kind: "embedded" | "weaviate"
  /**
   * True when every process writes to and reads from one index. False when each process has its own
   * in memory: then `IndexMirror` fills it from the tables and keeps it fresh.
   */
  readonly shared: boolean

  /**
   * Makes the generation exist, with the schema of this version of the code.
   *
   * @returns whether it is new, and so holds nothing
   */
  ensureSchema(generation: string, dimensions: number): Promise<boolean>
  /** Replaces chunks of the same chunk_id. */
  upsert(generation: string, chunks: readonly IndexedChunk[]): Promise<void>
  /** Removes the document's chunks, but for those of the version `keep`. */
  removeDocument(generation: string, document: DocumentKey, keep?: string): Promise<void>
  /**
   * The best `limit` chunks by words and the best `limit` by vector, as one list without twins:
   * up to twice `limit`. Both scores are given for every one of them.
   */
  candidates(query: CandidateQuery): Promise<Candidate[]>
  /** Number of chunks. 0 for a generation that does not exist. */
  count(generation: string): Promise<number>
  /** What is indexed, a document a version; for the reconciliation. */
  documents(generation: string): Promise<(DocumentVersion & { chunks: number })[]>
  /** Nothing happens when it does not exist. */
  drop(generation: string): Promise<void>
  /** Names of the generations that exist. */
  generations(): Promise<string[]>
  close(): Promise<void>
}
