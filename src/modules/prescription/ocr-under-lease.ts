import { LeasedQueue, type Ending, type Failure, type LeasedJob } from "../../lib/leased-queue"
import { startLoop, type Loop } from "../../lib/loop"
import type { Sql } from "../../lib/sql"
import type { PrescriptionOptions } from "./dependencies"
import type { PrescriptionStore } from "./prescription-store"
import { readPageText, ReadingFailure, type PageText, type PageToRead } from "./read-page-text"

/**
 * Reads the pages that wait, each in one process at a time. A process that falls silent loses its
 * lease: another reads the page, and what the first one reads is not written.
 */
export class OcrUnderLease {
  private readonly queue: LeasedQueue
  private loops: Loop[] = []

  constructor(
    private readonly store: PrescriptionStore,
    private readonly options: PrescriptionOptions["ocr"]
  ) {
    this.queue = new LeasedQueue({ table: "ocr_job", ...options })
  }

  start(): void {
    const { enabled, threads, pollSeconds } = this.options
    if (!enabled || this.loops.length > 0) {
      return
    }
    this.loops = Array.from({ length: threads }, () =>
      startLoop({
        pollSeconds,
        turn: (stopping) => this.readNextPage(stopping),
        onError: (error) =>
          this.store.dependencies.logger.error(
            `OCR loop: ${error instanceof Error ? error.name : "unknown error"}`
          ),
      })
    )
  }

  async stop(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()))
    this.loops = []
  }

  /** @returns false when no page waits */
  readNextPage(stopping: AbortSignal): Promise<boolean> {
    const { transaction, dependencies } = this.store
    return this.queue.work(
      {
        name: "OCR job",
        transaction,
        logger: dependencies.logger,
        run: (job, signal) => this.read(job, signal),
        failureOf,
      },
      stopping
    )
  }

  private async read(job: LeasedJob, signal: AbortSignal): Promise<Ending> {
    const { reading, dependencies } = this.store
    const page = await reading((sql) => pageOf(sql, job))
    const text = await readPageText(dependencies, page, signal)
    return (sql) => writePageText(sql, page.id, text)
  }
}

function failureOf(error: unknown): Failure {
  return {
    reason: error instanceof ReadingFailure ? error.reason : "internal_error",
    next: "try_again",
  }
}

async function pageOf(sql: Sql, job: LeasedJob): Promise<PageToRead> {
  const [page] = await sql<PageToRead>(
    `SELECT g.id, p.customer_id, g.file_key, g.sealed_text_layer
     FROM ocr_job j JOIN prescription_page g ON g.id = j.page_id
     JOIN prescription p ON p.id = g.prescription_id WHERE j.id = ?`,
    [job.id]
  )
  if (!page) {
    throw new ReadingFailure("page_missing")
  }
  return page
}

async function writePageText(sql: Sql, pageId: string, text: PageText): Promise<void> {
  await sql(
    `UPDATE prescription_page SET sealed_text = ?, sealed_draft_lines = ?, text_source = ?,
            ocr_confidence = ?, rotation_degrees = ?, updated_at = now() WHERE id = ?`,
    [
      text.sealed_text,
      text.sealed_draft_lines,
      text.text_source,
      text.ocr_confidence,
      text.rotation_degrees,
      pageId,
    ]
  )
}
