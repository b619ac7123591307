import type { Logger } from "@medusajs/framework/types"
import type { LeasedJob, LeasedQueue } from "../../../lib/leased-queue"
import { CHUNKER_VERSION } from "../chunking/chunk-document"
import type { CmsReader, Transaction } from "../dependencies"
import { codeOf, isAway } from "../errors"
import type { Recipe } from "../generations"
import type { Parts } from "../parts"
import {
  endCancelled,
  jobById,
  jobQueue,
  reportProgress,
  type JobKind,
  type Progress,
} from "./job-queue"
import { manifest } from "./manifest"
import { reconcile } from "./reconcile"
import { abandonBuilding, reindex } from "./reindex"

const LEASE_SECONDS = 30

class Stopped extends Error {
  constructor(readonly why: "lost" | "cancelled") {
    super(why)
  }
}

type Options = {
  transaction: Transaction
  cms: CmsReader
  parts: Parts
  logger: Pick<Logger, "info" | "warn">
  /** After a reconciliation. */
  reconciled: () => Promise<void>
}

/** Works off `knowledge_job`: re-index and reconciliation, each in one process at a time. */
export class JobRunner {
  private readonly queue: LeasedQueue = jobQueue(LEASE_SECONDS)

  constructor(private readonly options: Options) {}

  /** @returns false when there is nothing to do, or when what is needed is away. */
  async turn(stopping: AbortSignal): Promise<boolean> {
    const { transaction, logger } = this.options
    const job = await transaction((sql) => this.queue.claim(sql))
    if (!job) {
      return false
    }
    const lost = new AbortController()
    const alive = setInterval(
      () => {
        transaction((sql) => this.queue.heartbeat(sql, job)).then(
          (kept) => kept || lost.abort(),
          () => lost.abort()
        )
      },
      (LEASE_SECONDS * 1000) / 3
    )
    try {
      const kind = (await transaction((sql) => jobById(sql, job.id)))?.kind
      if (kind) {
        await this.run(job, kind, AbortSignal.any([stopping, lost.signal]))
        logger.info(`Knowledge ${kind} ${job.id} is done`)
      }
      return true
    } catch (error) {
      return await this.end(job, error, stopping)
    } finally {
      clearInterval(alive)
    }
  }

  private async run(job: LeasedJob, kind: JobKind, signal: AbortSignal): Promise<void> {
    const { transaction, cms, parts, reconciled } = this.options
    const report = async (progress: Progress) => {
      signal.throwIfAborted()
      const state = await transaction((sql) => reportProgress(sql, job, progress, LEASE_SECONDS))
      if (state !== "go on") {
        throw new Stopped(state)
      }
    }
    const work = { transaction, cms, parts, report, signal }
    if (kind === "reindex") {
      await reindex({ ...work, recipe: recipeOf(parts), queue: this.queue, job })
      return
    }
    await report(await reconcile({ ...work, manifest: manifest(cms, signal) }))
    // What is right by now stays so when the feed itself cannot be reached.
    await reconciled().catch((error: unknown) =>
      this.options.logger.warn(`Knowledge reconcile: the feed was not tidied, ${codeOf(error)}`)
    )
    await transaction(async (sql) => {
      await sql(
        `INSERT INTO knowledge_state (id, happened_at) VALUES ('reconcile', clock_timestamp())
         ON CONFLICT (id) DO UPDATE SET happened_at = excluded.happened_at`
      )
      await this.queue.complete(sql, job)
    })
  }

  private async end(job: LeasedJob, error: unknown, stopping: AbortSignal): Promise<boolean> {
    const { transaction, logger } = this.options
    if (error instanceof Stopped) {
      if (error.why === "cancelled") {
        await abandonBuilding({ transaction }, job)
        await transaction((sql) => endCancelled(sql, job))
      }
      logger.info(`Knowledge job ${job.id}: ${error.why}`)
      return true
    }
    if (stopping.aborted || isAway(error)) {
      await transaction((sql) => this.queue.release(sql, job))
      return false
    }
    const reason = codeOf(error)
    const state = await transaction((sql) => this.queue.fail(sql, job, reason))
    logger.warn(`Knowledge job ${job.id}: ${reason}, now ${state ?? "taken over"}`)
    return true
  }
}

export function recipeOf(parts: Parts): Recipe {
  const [index] = parts.indexes
  const [embedder] = parts.embedders
  return {
    index_kind: index.kind,
    embedder: embedder.id,
    dimensions: embedder.dimensions,
    chunker: CHUNKER_VERSION,
  }
}
