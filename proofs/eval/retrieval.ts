import { LocalEmbedder } from "../../src/modules/knowledge/embedding/local-embedder"
import { EmbeddedIndex } from "../../src/modules/knowledge/indexes/embedded-index"
import { scoresOf, type Scores } from "./choices"
import { answerable, publish, readCorpus, type Corpus } from "./liveqa"
import { bootstrap, mean } from "./metrics"
import {
  BASELINE,
  plainVariants,
  PRODUCT,
  productVariant,
  productVariants,
  type Variant,
} from "./retrieval-variants"

export const BARS = { ndcg: 0.62, timesBaseline: 1.1 }

type Scored = Scores & { name: string }

export type Measured = {
  rows: Scored[]
  product: Scored
  baseline: Scored
}

/** Scores the variants on every question that has a relevant answer. */
export async function measureRetrieval(
  corpus: Corpus,
  { table }: { table: boolean }
): Promise<Measured> {
  const index = new EmbeddedIndex()
  const embedder = new LocalEmbedder()
  try {
    const chunks = await publish(corpus.documents)
    await index.ensureSchema("liveqa", embedder.dimensions)
    await index.upsert("liveqa", chunks)
    const vectorOf = (text: string) => embedder.embedQuery(text)
    const variants: Variant[] = [
      ...plainVariants(corpus.documents),
      ...(table ? productVariants(chunks, vectorOf) : []),
      productVariant(index, "liveqa", embedder, chunks),
    ]
    const questions = answerable(corpus)
    const rows: Scored[] = []
    for (const variant of variants) {
      rows.push({ name: variant.name, ...(await scoresOf(variant, questions)) })
    }
    return { rows, product: named(rows, PRODUCT), baseline: named(rows, BASELINE) }
  } finally {
    await Promise.all([index.close(), embedder.close()])
  }
}

/** The figures of `npm run eval`. */
export async function evaluateRetrieval(): Promise<
  { name: string; value: number; bar?: number; interval?: [number, number] }[]
> {
  const { product, baseline } = await measureRetrieval(readCorpus(), { table: false })
  return (["binary", "graded"] as const).flatMap((gain) => [
    {
      name: `retrieval nDCG@10, ${gain}`,
      value: mean(product[gain]),
      bar: BARS.ndcg,
      interval: intervalOf(product[gain]),
    },
    {
      name: `retrieval nDCG@10 over BM25, ${gain}`,
      value: mean(product[gain]) / mean(baseline[gain]),
      bar: BARS.timesBaseline,
      interval: intervalOfRatio(product[gain], baseline[gain]),
    },
  ])
}

export function intervalOf(scores: readonly number[]): [number, number] {
  return bootstrap(scores.length, (sample) => mean(sample.map((at) => scores[at] ?? 0)))
}

/** Of the same questions on both sides: what makes a question hard is in both. */
export function intervalOfRatio(
  scores: readonly number[],
  baseline: readonly number[]
): [number, number] {
  return bootstrap(
    scores.length,
    (sample) =>
      mean(sample.map((at) => scores[at] ?? 0)) / mean(sample.map((at) => baseline[at] ?? 0))
  )
}

function named(rows: readonly Scored[], name: string): Scored {
  const row = rows.find((one) => one.name === name)
  if (!row) {
    throw new Error(`no variant ${name}`)
  }
  return row
}
