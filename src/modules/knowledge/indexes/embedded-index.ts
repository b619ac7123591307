import path from "node:path"
import { Thread } from "../../../lib/thread"
import type { DocumentKey, DocumentVersion } from "../types"
import type { IndexReply, IndexTask } from "./embedded/index-messages"
import type { Candidate, CandidateQuery, IndexedChunk, VectorIndex } from "./index-port"

/** So that a search waits for no more than this many chunks of a re-index. */
const CHUNKS_A_CALL = 64

/**
 * The index of a process that has no Weaviate: an inverted index and a scan of all vectors, in a
 * worker thread. Should the thread die, its generations are gone: `generations()` says so.
 */
export class EmbeddedIndex implements VectorIndex {
  readonly kind = "embedded"
  readonly shared = false

  private readonly thread = new Thread<IndexTask, IndexReply>({
    file: path.join(__dirname, "embedded", "index-thread"),
    heapMegabytes: 1024,
  })

  async ensureSchema(generation: string, dimensions: number): Promise<boolean> {
    const { is_new = false } = await this.thread.call({ do: "ensure", generation, dimensions })
    return is_new
  }

  async upsert(generation: string, chunks: readonly IndexedChunk[]): Promise<void> {
    for (let start = 0; start < chunks.length; start += CHUNKS_A_CALL) {
      const group = chunks.slice(start, start + CHUNKS_A_CALL)
      await this.thread.call({ do: "upsert", generation, chunks: group })
    }
  }

  async removeDocument(generation: string, document: DocumentKey, keep?: string): Promise<void> {
    const { collection, document_id, locale } = document
    const key = { collection, document_id, locale }
    await this.thread.call({ do: "remove", generation, document: key, keep })
  }

  async candidates(query: CandidateQuery): Promise<Candidate[]> {
    const { generation, locales, terms, vector, limit, signal } = query
    const reply = await this.thread.call(
      { do: "search", generation, query: { locales, terms, vector, limit } },
      { signal }
    )
    return reply.candidates ?? []
  }

  async count(generation: string): Promise<number> {
    const { generations = [] } = await this.thread.call({ do: "generations" })
    return generations.find(({ name }) => name === generation)?.count ?? 0
  }

  async documents(generation: string): Promise<(DocumentVersion & { chunks: number })[]> {
    const { documents = [] } = await this.thread.call({ do: "documents", generation })
    return documents
  }

  async drop(generation: string): Promise<void> {
    await this.thread.call({ do: "drop", generation })
  }

  async generations(): Promise<string[]> {
    const { generations = [] } = await this.thread.call({ do: "generations" })
    return generations.map(({ name }) => name)
  }

  async close(): Promise<void> {
    await this.thread.close()
  }
}
