import type { Candidate } from "../indexes/index-port"

/** Measured in proofs/eval/retrieval.md: words know names and numbers, vectors know paraphrases. */
export const VECTOR_SHARE = 0.3

/**
 * Relative-score fusion: each score is brought to 0..1 between the worst and the best of this answer.
 */
export function fuse(
  candidates: readonly Candidate[],
  vectorShare = VECTOR_SHARE
): (Candidate & { relevance: number })[] {
  const lexical = relativeTo(candidates.map((candidate) => candidate.lexical))
  const vector = relativeTo(candidates.map((candidate) => candidate.vector))
  return candidates
    .map((candidate) => ({
      ...candidate,
      relevance:
        (1 - vectorShare) * lexical(candidate.lexical) + vectorShare * vector(candidate.vector),
    }))
    .sort((a, b) => b.relevance - a.relevance || (a.chunk_id < b.chunk_id ? -1 : 1))
}

function relativeTo(scores: number[]): (score: number) => number {
  const least = Math.min(...scores)
  const range = Math.max(...scores) - least
  return (score) => (range > 0 ? (score - least) / range : 0)
}
