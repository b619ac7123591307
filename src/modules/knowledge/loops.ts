import { startLoop, type Loop } from "../../lib/loop"
import type { Transaction } from "../../lib/sql"
import type { KnowledgeDependencies } from "./dependencies"
import { codeOf } from "./errors"
import { deleteDoneRows, FeedConsumer, requeueFailedRows } from "./feed/feed-consumer"
import type { FeedDatabase } from "./feed/feed-database"
import { ensureLiveGeneration, generationIds, isMadeBy, writableGenerations } from "./generations"
import type { IndexMirror } from "./indexes/index-mirror"
import { dropRetired } from "./jobs/drop-retired"
import { requestJob } from "./jobs/job-queue"
import { JobRunner, recipeOf } from "./jobs/job-runner"
import type { KnowledgeOptions } from "./options"
import type { Parts } from "./parts"
import { copyGlossary } from "./writing/copy-glossary"
import { refreshDocument } from "./writing/refresh-document"

/** While one waits for the embedder or the CMS the other goes on. */
const CONSUMERS = 2
const HOUSEKEEPING_SECONDS = 30

/** The content of the rules for emergencies changed: whoever keeps a copy reads it again. */
const SAFETY_CHANGED = "cms.safety.changed"

type Context = {
  options: KnowledgeOptions
  dependencies: KnowledgeDependencies
  transaction: Transaction
  parts: Parts
  feed: FeedDatabase | undefined
  mirrors: ReadonlyMap<string, IndexMirror>
}

/** Starts what this process is for: following the feed, long jobs, keeping its own index filled. */
export function startLoops(context: Context): { stop(): Promise<void> } {
  const loops = [
    ...(context.options.worker ? workerLoops(context) : []),
    ...(context.options.serves ? mirrorLoops(context) : []),
  ]
  return {
    stop: async () => {
      await Promise.all(loops.map((loop) => loop.stop()))
    },
  }
}

function workerLoops(context: Context): Loop[] {
  const { transaction, parts, feed, dependencies, options } = context
  const { cms, logger } = dependencies
  const runner = new JobRunner({
    transaction,
    cms,
    parts,
    logger,
    reconciled: async () => {
      if (feed) {
        await requeueFailedRows(feed.sql)
        await deleteDoneRows(feed.sql)
      }
    },
  })
  let prepared = false
  return [
    loop(context, "housekeeping", HOUSEKEEPING_SECONDS, async () => {
      await dropRetired({ transaction, parts })
      return false
    }),
    loop(context, "jobs", options.pollSeconds, async (signal) => {
      prepared = prepared || (await prepare(context))
      return runner.turn(signal)
    }),
    ...(feed ? feedLoops(context, feed) : []),
  ]
}

/** A live generation in the index, a first filling, and a new one when the recipe has changed. */
async function prepare({ transaction, parts }: Context): Promise<true> {
  const recipe = recipeOf(parts)
  await transaction((sql) => ensureLiveGeneration(sql, recipe))
  const generations = await transaction(writableGenerations)
  for (const { id, index_kind, dimensions } of generations) {
    const index = parts.index(index_kind)
    if (index.shared) {
      await index.ensureSchema(id, dimensions)
    }
  }
  await transaction(async (sql) => {
    const [reconciled] = await sql(`SELECT 1 FROM knowledge_state WHERE id = 'reconcile'`)
    if (!reconciled) {
      await requestJob(sql, "reconcile", null)
    }
    const live = generations.find(({ state }) => state === "live")
    if (live && !isMadeBy(live, recipe)) {
      await requestJob(sql, "reindex", null)
    }
  })
  return true
}

function feedLoops(context: Context, feed: FeedDatabase): Loop[] {
  const { transaction, parts, dependencies, options } = context
  const { cms, logger, event_bus } = dependencies
  const work = { transaction, cms, parts }
  const consumer = new FeedConsumer(
    feed.sql,
    {
      document: (key, signal) => refreshDocument(work, key, signal),
      glossary: (signal) => copyGlossary(work, signal),
      safety: () => event_bus.emit({ name: SAFETY_CHANGED, data: {} }),
    },
    logger,
    options.feedLeaseSeconds
  )
  const loops = Array.from({ length: CONSUMERS }, () =>
    loop(context, "content feed", options.pollSeconds, async (signal) => {
      await feed.listen(() => loops.forEach(({ wake }) => wake()))
      return consumer.turn(signal)
    })
  )
  return loops
}

/** Reads ahead, so that a question rarely waits, a new generation's first included. */
function mirrorLoops(context: Context): Loop[] {
  const { transaction, mirrors, options } = context
  if (mirrors.size === 0) {
    return []
  }
  return [
    loop(context, "index mirror", options.pollSeconds, async () => {
      const generations = await transaction(writableGenerations)
      for (const [kind, mirror] of mirrors) {
        for (const generation of generations.filter(({ index_kind }) => index_kind === kind)) {
          await mirror.catchUp(generation)
        }
        // A retired one is still read from by who found it live a moment ago.
        await mirror.keepOnly(await transaction(generationIds))
      }
      return false
    }),
  ]
}

function loop(
  { dependencies }: Context,
  name: string,
  pollSeconds: number,
  turn: (signal: AbortSignal) => Promise<boolean>
): Loop {
  return startLoop({
    pollSeconds,
    turn,
    onError: (error) =>
      dependencies.logger.error(
        `Knowledge ${name}: ${codeOf(error)} (${error instanceof Error ? error.name : "unknown"})`
      ),
  })
}
