import type { Logger } from "@medusajs/framework/types"
import type { Ending, LeasedJob } from "../../../lib/leased-queue"
import type { Transaction } from "../../../lib/sql"
import { CHUNKER_VERSION } from "../chunking/chunk-document"
import type { CmsReader } from "../dependencies"
import { codeOf, failureOf } from "../errors"
import type { Recipe } from "../generations"
import type { Parts } from "../parts"
import { endCancelled, jobById, jobQueue, reportProgress, type Progress } from "./job-queue"
import { manifest } from "./manifest"
import { reconcile, type Reconciliation } from "./reconcile"
import { abandonBuilding, reindex } from "./reindex"

const LEASE_SECONDS = 30

class Cancelled extends Error {}

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
  private readonly queue = jobQueue(LEASE_SECONDS)

  constructor(private readonly options: Options) {}

  /** @returns false when there is nothing to do, or when what is needed is down. */
  turn(stopping: AbortSignal): Promise<boolean> {
    const { transaction, logger } = this.options
    const run = (job: LeasedJob, signal: AbortSignal) => this.run(job, signal)
    return this.queue.work({ name: "Knowledge job", transaction, logger, run, failureOf }, stopping)
  }

  private async run(job: LeasedJob, signal: AbortSignal): Promise<Ending> {
    const { transaction, cms, parts, logger } = this.options
    const report = async (progress: Progress) => {
      signal.throwIfAborted()
      const state = await transaction((sql) => reportProgress(sql, job, progress, LEASE_SECONDS))
      if (state === "cancelled") {
        throw new Cancelled()
      }
      if (state === "lost") {
        throw new Error("The job's lease was lost")
      }
    }
    const work = { transaction, cms, parts, report, signal }
    const kind = (await transaction((sql) => jobById(sql, job.id)))?.kind
    try {
      if (kind === "reindex") {
        await reindex({ ...work, recipe: recipeOf(parts), queue: this.queue, job })
        logger.info(`Knowledge reindex ${job.id} is done`)
      } else if (kind === "reconcile") {
        return await this.reconcile(job, work)
      }
    } catch (error) {
      if (!(error instanceof Cancelled)) {
        throw error
      }
      await abandonBuilding({ transaction }, job)
      await transaction((sql) => endCancelled(sql, job))
      logger.info(`Knowledge ${kind} ${job.id} is cancelled`)
    }
    return "ended"
  }

  private async reconcile(job: LeasedJob, work: Omit<Reconciliation, "manifest">): Promise<Ending> {
    const { cms, logger, reconciled } = this.options
    await work.report(await reconcile({ ...work, manifest: manifest(cms, work.signal) }))
    // What is right by now stays so when the feed itself cannot be reached.
    await reconciled().catch((error: unknown) =>
      logger.warn(`Knowledge reconcile: the feed was not tidied, ${codeOf(error)}`)
    )
    return async (sql) => {
      await sql(
        `INSERT INTO knowledge_state (id, happened_at) VALUES ('reconcile', clock_timestamp())
         ON CONFLICT (id) DO UPDATE SET happened_at = excluded.happened_at`
      )
      logger.info(`Knowledge reconcile ${job.id} is done`)
    }
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
