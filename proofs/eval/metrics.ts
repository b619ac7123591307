import { isRelevant, type Question } from "./liveqa"

/** What a document of a grade is worth: 0 or 1 by relevance; or by how well it answers. */
const GAINS = {
  binary: (grade: number) => (isRelevant(grade) ? 1 : 0),
  graded: (grade: number) => 2 ** grade - 1,
} as const

export type GainName = keyof typeof GAINS

const DEPTH = 10

/**
 * nDCG@10: sum of gain / log2(rank + 1) over the first ten, divided by that of the best order of the
 * question's judged documents. A document nobody judged is worth nothing.
 */
export function ndcg(ranking: readonly string[], { qrels }: Question, gain: GainName): number {
  const worth = GAINS[gain]
  const discounted = (grades: readonly number[]) =>
    grades.slice(0, DEPTH).reduce((sum, grade, at) => sum + worth(grade) / Math.log2(at + 2), 0)
  const reached = discounted(ranking.map((id) => qrels[id] ?? 0))
  return reached / discounted(Object.values(qrels).sort((a, b) => b - a))
}

export const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** A generator of its own, so that two runs print the same interval (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const RESAMPLES = 5_000

/** 95 % of what the statistic gives on questions drawn again with replacement. */
export function bootstrap(
  count: number,
  statistic: (sample: readonly number[]) => number
): [number, number] {
  const random = randomFrom(2017)
  const values = Array.from({ length: RESAMPLES }, () =>
    statistic(Array.from({ length: count }, () => Math.floor(random() * count)))
  ).sort((a, b) => a - b)
  const at = (share: number) => values[Math.floor(share * (RESAMPLES - 1))] ?? NaN
  return [at(0.025), at(0.975)]
}
