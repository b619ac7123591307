import { answerable, type Corpus, type EvaluatedChunk, type Question } from "./liveqa"
import { mean, ndcg, randomFrom, type GainName } from "./metrics"
import { indexVariants, type VectorOf, type Variant } from "./retrieval-variants"

const SPLITS = 200

/**
 * What is left of the figure when the numbers are not chosen on the questions they are measured on:
 * for each question by the others, and on random halves by the other half.
 */
export async function chosenElsewhere(
  corpus: Corpus,
  chunks: EvaluatedChunk[],
  vectorOf: VectorOf
): Promise<{ choices: number; leaveOneOut: Figures; splitHalf: Figures }> {
  const questions = answerable(corpus)
  const scored: Scores[] = []
  for (const variant of settings(chunks, vectorOf)) {
    scored.push(await scoresOf(variant, questions))
  }
  const both = (figure: (scores: number[][]) => number): Figures => ({
    binary: figure(scored.map(({ binary }) => binary)),
    graded: figure(scored.map(({ graded }) => graded)),
  })
  return { choices: scored.length, leaveOneOut: both(leaveOneOut), splitHalf: both(splitHalf) }
}

export type Scores = Record<GainName, number[]>
type Figures = Record<GainName, number>

/** A score for every question that has a relevant answer, by each gain. */
export async function scoresOf({ rank }: Variant, questions: readonly Question[]): Promise<Scores> {
  const scores: Scores = { binary: [], graded: [] }
  for (const question of questions) {
    const ranking = await rank(question.original)
    scores.binary.push(ndcg(ranking, question, "binary"))
    scores.graded.push(ndcg(ranking, question, "graded"))
  }
  return scores
}

function leaveOneOut(scores: number[][]): number {
  const all = positions(scores)
  return mean(
    all.map(
      (at) =>
        bestOn(
          scores,
          all.filter((other) => other !== at)
        )[at] ?? 0
    )
  )
}

function splitHalf(scores: number[][]): number {
  const random = randomFrom(37)
  const halves = Array.from({ length: SPLITS }, () => {
    const shuffled = positions(scores)
      .map((at) => ({ at, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ at }) => at)
    const half = Math.floor(shuffled.length / 2)
    const chosen = bestOn(scores, shuffled.slice(0, half))
    return mean(shuffled.slice(half).map((at) => chosen[at] ?? 0))
  })
  return mean(halves)
}

const positions = (scores: number[][]) => (scores[0] ?? []).map((_, at) => at)

function bestOn(scores: number[][], chosenOn: readonly number[]): number[] {
  const sums = scores.map((row) => chosenOn.reduce((sum, at) => sum + (row[at] ?? 0), 0))
  return scores[sums.indexOf(Math.max(...sums))] ?? []
}

function settings(chunks: EvaluatedChunk[], vectorOf: VectorOf): Variant[] {
  const variant = indexVariants(chunks, vectorOf)
  return [1, 2, 4].flatMap((nameWeight) =>
    [0, 0.5, 0.8].flatMap((topicality) =>
      [0, 0.3].flatMap((speltOut) =>
        [0, 0.15, 0.3, 0.5].map((vectorShare) =>
          variant("", { tuning: { nameWeight, topicality, speltOut }, vectorShare })
        )
      )
    )
  )
}
