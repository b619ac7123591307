import type { Transaction } from "../../../lib/sql"
import type { Generation } from "../generations"
import { changedDocuments } from "../reading/changed-documents"
import type { VectorIndex } from "./index-port"

const DOCUMENTS_AT_ONCE = 50

/**
 * Fills an index that lives in this process from the tables. What it has read is a cache: each
 * search asks the table how far it should be, and it catches up before it answers.
 */
export class IndexMirror {
  private readonly reached = new Map<string, number>()
  private readonly underWay = new Map<string, Promise<void>>()

  constructor(
    private readonly index: VectorIndex,
    private readonly transaction: Transaction
  ) {}

  /** How far this process has read a generation; undefined: not begun. */
  revisionOf(generationId: string): number | undefined {
    return this.reached.get(generationId)
  }

  /** Reads what was written up to the generation's revision, and maybe more. */
  async catchUp(generation: Pick<Generation, "id" | "dimensions" | "revision">): Promise<void> {
    while ((this.reached.get(generation.id) ?? -1) < generation.revision) {
      await this.once(generation)
    }
  }

  /**
   * Forgets the generations that are not among these, and what was read into an index that has lost
   * it since: it is read again.
   */
  async keepOnly(generationIds: readonly string[]): Promise<void> {
    const existing = await this.index.generations()
    for (const id of [...this.reached.keys()].filter((one) => !existing.includes(one))) {
      this.reached.delete(id)
    }
    for (const id of existing) {
      if (!generationIds.includes(id) && !this.underWay.has(id)) {
        this.reached.delete(id)
        await this.index.drop(id)
      }
    }
  }

  /** One reader at a time; the others wait for it. */
  private once(generation: Pick<Generation, "id" | "dimensions" | "revision">): Promise<void> {
    const running = this.underWay.get(generation.id)
    if (running) {
      return running
    }
    const started = this.read(generation).finally(() => this.underWay.delete(generation.id))
    this.underWay.set(generation.id, started)
    return started
  }

  private async read({
    id,
    dimensions,
    revision,
  }: Pick<Generation, "id" | "dimensions" | "revision">) {
    if (await this.index.ensureSchema(id, dimensions)) {
      // The thread that held it has ended since, and what was read went with it.
      this.reached.delete(id)
    }
    let reached = this.reached.get(id) ?? 0
    for (;;) {
      const documents = await this.transaction((sql) =>
        changedDocuments(sql, id, reached, DOCUMENTS_AT_ONCE)
      )
      for (const document of documents) {
        if (document.version_hash === null) {
          await this.index.removeDocument(id, document.key)
        } else {
          await this.index.upsert(id, document.chunks)
          await this.index.removeDocument(id, document.key, document.version_hash)
        }
        reached = document.revision
        this.reached.set(id, reached)
      }
      if (documents.length < DOCUMENTS_AT_ONCE) {
        break
      }
    }
    // The newest revision may belong to a document that was written again since: then it is behind.
    this.reached.set(id, Math.max(reached, revision))
  }
}
