import type { Candidate } from "../indexes/index-port"
import type { Focus } from "./focus"

/**
 * Chosen by measurement (proofs/eval/retrieval.md): of questions that the content answers four in five
 * pass, of questions whose documents were taken away two in five, of orders and small talk none.
 */
const LEAST_SUPPORT = 0.7

/**
 * How well the best passage is supported by the question's words: its BM25 over what a question of
 * this length may reach in an index of this size. About 1 for a good answer.
 */
export function supportOf(best: Candidate | undefined, asked: Focus, chunks: number): number {
  const length = asked.asked.reduce((sum, { weight }) => sum + weight, 0)
  return (best?.lexical ?? 0) / (Math.sqrt(Math.max(1, length)) * Math.log(1 + Math.max(2, chunks)))
}

/** Vectors may only take confidence away: two texts about health look alike to them. */
export function isConfident(
  support: number,
  vectors: { cosine: number; relatedFrom: number | undefined } | undefined
): boolean {
  const isRelated = vectors?.relatedFrom === undefined || vectors.cosine >= vectors.relatedFrom
  return support >= LEAST_SUPPORT && isRelated
}
