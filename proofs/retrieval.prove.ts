import { LocalEmbedder } from "../src/modules/knowledge/embedding/local-embedder"
import { chosenElsewhere } from "./eval/choices"
import { answerable, publish, readCorpus, type Corpus } from "./eval/liveqa"
import { mean, type GainName } from "./eval/metrics"
import { measureConfidence } from "./eval/missing"
import {
  BARS,
  intervalOf,
  intervalOfRatio,
  measureRetrieval,
  type Measured,
} from "./eval/retrieval"
import { measureSpeed } from "./eval/search-speed"
import { conclude, table } from "./lib/report"
import { measureDuringReindex } from "./retrieval/during-reindex"
import type { RunOptions } from "./run"

const CHUNKS = 20_000
const SEARCH_P95_MS = 150
const REINDEX_TIMES_IDLE = 2
const SMOKE = { questions: 6, otherDocuments: 40 }

/**
 * Customers' raw messages find the answers that people graded as relevant, better than plain BM25 does
 * and fast enough beside everything else.
 */
export async function run({ smoke }: RunOptions): Promise<void> {
  const corpus = smoke ? smallPart(readCorpus()) : readCorpus()
  const measured = await measureRetrieval(corpus, { table: !smoke })
  const questions = answerable(corpus).length
  console.log(`${questions} questions, ${corpus.documents.size} documents, nDCG@10\n`)
  console.log(
    table(
      ["Variant", "binary", "graded"],
      measured.rows.map(({ name, binary, graded }) => [
        name,
        mean(binary).toFixed(3),
        mean(graded).toFixed(3),
      ])
    )
  )
  const quality = { binary: figuresOf(measured, "binary"), graded: figuresOf(measured, "graded") }
  console.log("\n" + JSON.stringify(quality))
  if (smoke) {
    // So few documents are easy for everybody.
    const held = quality.binary.ndcg >= BARS.ndcg && quality.binary.times_bm25 >= 1
    conclude("retrieval", held, { smoke, ...quality })
    return
  }

  const chunks = await publish(corpus.documents)
  const speed = await measureSpeed(corpus, chunks, CHUNKS)
  console.log(`\nsearch at ${speed.chunks} chunks, one at a time: ${JSON.stringify(speed)}`)
  const api = await measureDuringReindex(corpus.documents)
  console.log(`\n/store/medicines, idle and during a re-index: ${JSON.stringify(api)}`)
  const confidence = await measureConfidence(corpus, chunks)
  console.log(`\nanswered with confidence: ${JSON.stringify(confidence)}`)
  const elsewhere = await chosenOnOtherQuestions(corpus)
  console.log(`\nnumbers chosen on other questions: ${JSON.stringify(elsewhere)}`)

  const good = ({ ndcg, times_bm25 }: { ndcg: number; times_bm25: number }) =>
    ndcg >= BARS.ndcg && times_bm25 >= BARS.timesBaseline
  const isFastEnough = speed.p95 <= SEARCH_P95_MS && api.times_idle < REINDEX_TIMES_IDLE
  const held = good(quality.binary) && good(quality.graded) && isFastEnough
  conclude("retrieval", held, { ...quality, speed, api, confidence, elsewhere })
}

function figuresOf({ product, baseline }: Measured, gain: GainName) {
  return {
    ndcg: rounded(mean(product[gain])),
    ndcg_interval: intervalOf(product[gain]).map(rounded),
    times_bm25: rounded(mean(product[gain]) / mean(baseline[gain])),
    times_bm25_interval: intervalOfRatio(product[gain], baseline[gain]).map(rounded),
  }
}

async function chosenOnOtherQuestions(corpus: Corpus) {
  const embedder = new LocalEmbedder()
  const known = new Map<string, Promise<Float32Array>>()
  const vectorOf = (text: string) => {
    const vector = known.get(text) ?? embedder.embedQuery(text)
    known.set(text, vector)
    return vector
  }
  try {
    return await chosenElsewhere(corpus, await publish(corpus.documents), vectorOf)
  } finally {
    await embedder.close()
  }
}

/** The judged documents of the first questions, and some others. */
function smallPart({ questions, documents }: Corpus): Corpus {
  const some = answerable({ questions, documents }).slice(0, SMOKE.questions)
  const judged = new Set(some.flatMap(({ qrels }) => Object.keys(qrels)))
  const others = [...documents.keys()].filter((id) => !judged.has(id))
  const kept = [...judged, ...others.slice(0, SMOKE.otherDocuments)]
  return {
    questions: some,
    documents: new Map(kept.map((id) => [id, documents.get(id) ?? ""])),
  }
}

const rounded = (value: number) => Math.round(value * 1_000) / 1_000
