import type { Embedder } from "../../src/modules/knowledge/embedding/embedder"
import { EmbeddedGeneration, TUNING } from "../../src/modules/knowledge/indexes/embedded/generation"
import type { VectorIndex, WeightedTerm } from "../../src/modules/knowledge/indexes/index-port"
import { focusOn } from "../../src/modules/knowledge/retrieval/focus"
import { fuse, VECTOR_SHARE } from "../../src/modules/knowledge/retrieval/fuse"
import { retrieve } from "../../src/modules/knowledge/retrieval/retrieve"
import { stemsOf, wordsOf } from "../../src/modules/knowledge/retrieval/tokenise"
import { Bm25 } from "./bm25"
import type { EvaluatedChunk } from "./liveqa"

export type Variant = { name: string; rank: (question: string) => Promise<string[]> }

const CANDIDATES = 50

/** A question's vector by its text: the embedder is asked once. */
export type VectorOf = (text: string) => Promise<Float32Array>

export const BASELINE = "BM25, k1 1.2 b .75, stop words, Porter stems"

/** The yardsticks: plain BM25 over whole documents. */
export function plainVariants(documents: Map<string, string>): Variant[] {
  const lowerCase = (text: string) => wordsOf(text).map((word) => word.toLowerCase())
  const variant = (name: string, k1: number, b: number, terms: (text: string) => string[]) => {
    const bm25 = new Bm25(documents, { k1, b, terms })
    return { name, rank: async (question: string) => bm25.rank(question) }
  }
  return [
    variant("BM25, k1 .9 b .4", 0.9, 0.4, lowerCase),
    variant("BM25, k1 1.2 b .75", 1.2, 0.75, lowerCase),
    variant(BASELINE, 1.2, 0.75, stemsOf),
  ]
}

type Parts = {
  tuning?: Partial<typeof TUNING>
  terms?: (question: string) => WeightedTerm[]
  vectorShare?: number
  vectorText?: (question: string) => string
}

/** The product's index with parts of it taken away or changed. */
export function indexVariants(chunks: EvaluatedChunk[], vectorOf: VectorOf) {
  const documentOf = new Map(chunks.map((chunk) => [chunk.chunk_id, chunk.document_id]))
  const generations = new Map<string, EmbeddedGeneration>()
  const generationWith = (tuning: Partial<typeof TUNING>) => {
    const key = JSON.stringify(tuning)
    const generation = generations.get(key) ?? built({ ...TUNING, ...tuning }, chunks)
    generations.set(key, generation)
    return generation
  }
  return (name: string, parts: Parts): Variant => {
    const { tuning = {}, terms = focusTerms, vectorShare = VECTOR_SHARE } = parts
    const vectorText = parts.vectorText ?? ((question: string) => focusOn(question).text)
    return {
      name,
      rank: async (question) => {
        const candidates = generationWith(tuning).candidates({
          locales: ["en"],
          terms: terms(question),
          vector: await vectorOf(vectorText(question)),
          limit: CANDIDATES,
        })
        const found = fuse(candidates, vectorShare).map(({ chunk_id }) => documentOf.get(chunk_id))
        return distinct(found.filter((id) => id !== undefined))
      },
    }
  }
}

/** Each line adds to the one before, or takes one thing from the last. */
export function productVariants(chunks: EvaluatedChunk[], vectorOf: VectorOf): Variant[] {
  const variant = indexVariants(chunks, vectorOf)
  const plain = { nameWeight: 1, topicality: 0, corrected: 0, speltOut: 0 }
  const noVectors = { vectorShare: 0 }
  return [
    variant("chunks, every word", { ...noVectors, tuning: plain, terms: everyWord }),
    variant("+ focus of the question", { ...noVectors, tuning: plain, terms: askedTerms }),
    variant("+ names weigh four times", {
      ...noVectors,
      tuning: { ...plain, nameWeight: TUNING.nameWeight },
      terms: askedTerms,
    }),
    variant("+ spelling and abbreviations", {
      ...noVectors,
      tuning: { topicality: 0 },
      terms: askedTerms,
    }),
    variant("+ words that name documents", { ...noVectors, terms: askedTerms }),
    variant("+ what is asked about it", noVectors),
    variant("vectors alone, raw message", { vectorShare: 1, vectorText: (question) => question }),
    variant("vectors alone, focus", { vectorShare: 1 }),
    variant("fused .5, plain BM25 and raw message", {
      vectorShare: 0.5,
      tuning: plain,
      terms: everyWord,
      vectorText: (question) => question,
    }),
    variant("fused .3 without the focus", {
      terms: everyWord,
      vectorText: (question) => question,
    }),
    variant("fused .3 without spelling", { tuning: { corrected: 0 } }),
    variant("fused .3 without abbreviations", { tuning: { speltOut: 0 } }),
    variant("fused .3 without topicality", { tuning: { topicality: 0 } }),
    variant("fused .15", { vectorShare: 0.15 }),
    variant("fused .5", { vectorShare: 0.5 }),
  ]
}

export const PRODUCT = "the product: fused .3, everything on"

/** The whole way: `retrieve` with its index and embedder in their threads. */
export function productVariant(
  index: VectorIndex,
  generation: string,
  embedder: Embedder,
  chunks: EvaluatedChunk[]
): Variant {
  const byId = new Map(chunks.map((chunk) => [chunk.chunk_id, chunk]))
  const passages = async (ids: readonly string[]) =>
    ids.map((id) => byId.get(id)).filter((chunk) => chunk !== undefined)
  return {
    name: PRODUCT,
    rank: async (question) => {
      const found = await retrieve(
        { question, locale: "en", limit: 50 },
        { index, generation, embedder, glossary: [], passages }
      )
      return distinct(found.passages.map(({ document_id }) => document_id))
    },
  }
}

const everyWord = (question: string): WeightedTerm[] =>
  wordsOf(question).map((term) => ({ term, weight: 1 }))

const askedTerms = (question: string) => focusOn(question).asked

const focusTerms = (question: string) => focusOn(question).terms

const distinct = (ids: readonly string[]) => [...new Set(ids)].slice(0, 10)

function built(tuning: typeof TUNING, chunks: EvaluatedChunk[]): EmbeddedGeneration {
  const generation = new EmbeddedGeneration(chunks[0]?.vector.length ?? 0, tuning)
  generation.upsert(chunks)
  return generation
}
