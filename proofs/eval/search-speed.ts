import { monitorEventLoopDelay } from "node:perf_hooks"
import { LocalEmbedder } from "../../src/modules/knowledge/embedding/local-embedder"
import { EmbeddedIndex } from "../../src/modules/knowledge/indexes/embedded-index"
import { retrieve } from "../../src/modules/knowledge/retrieval/retrieve"
import { percentile } from "../lib/report"
import type { Corpus, EvaluatedChunk } from "./liveqa"
import { paddedTo } from "./many-chunks"

const ROUNDS = 3

type Speed = {
  chunks: number
  p50: number
  p95: number
  /** Processor time of all threads: what is left of it when the machine has other things to do. */
  cpu_p95: number
  fill_s: number
  /** How long this process could do nothing else, at worst, during a search. */
  eventLoopBlocked: number
}

/** Each question one at a time, its embedding included, in milliseconds. */
export async function measureSpeed(
  { questions }: Corpus,
  chunks: readonly EvaluatedChunk[],
  count: number
): Promise<Speed> {
  const index = new EmbeddedIndex()
  const embedder = new LocalEmbedder()
  try {
    const all = paddedTo(count, chunks)
    const byId = new Map(all.map((chunk) => [chunk.chunk_id, chunk]))
    const passages = async (ids: readonly string[]) =>
      ids.map((id) => byId.get(id)).filter((chunk) => chunk !== undefined)
    const before = performance.now()
    await index.ensureSchema("many", embedder.dimensions)
    await index.upsert("many", all)
    const fill_s = (performance.now() - before) / 1_000
    const search = (question: string) =>
      retrieve(
        { question, locale: "en", limit: 8 },
        { index, generation: "many", embedder, glossary: [], passages }
      )
    // The threads start and compile with the first ones.
    for (const { original } of questions) {
      await search(original)
    }
    const blocked = monitorEventLoopDelay({ resolution: 1 })
    blocked.enable()
    const times: number[] = []
    const processor: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { original } of questions) {
        const [start, used] = [performance.now(), process.cpuUsage()]
        await search(original)
        times.push(performance.now() - start)
        const { user, system } = process.cpuUsage(used)
        processor.push((user + system) / 1_000)
      }
    }
    blocked.disable()
    return {
      chunks: await index.count("many"),
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      cpu_p95: percentile(processor, 0.95),
      fill_s,
      eventLoopBlocked: blocked.max / 1e6,
    }
  } finally {
    await Promise.all([index.close(), embedder.close()])
  }
}
