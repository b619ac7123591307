import type { Embedder } from "../embedding/embedder"
import type { Candidate } from "../indexes/index-port"
import type { Locale, Passage, SearchQuery, SearchResult } from "../types"
import { isConfident, supportOf } from "./confidence"
import { focusOn, type Focus } from "./focus"
import { fuse, VECTOR_SHARE } from "./fuse"
import { Glossary } from "./glossary"
import type { Retrieve, RetrievalParts } from "./retrieval-port"
import { isOverdue, trustIn } from "./trust"

/** From each of the two rankings; more changes nothing in the first ten (proofs/eval/retrieval.md). */
const CANDIDATES = 50
/** What trust may still bring into the answer. */
const READ = 30
/** A long document shall not be the whole answer. */
const PASSAGES_A_DOCUMENT = 3
const FALLBACK: Locale = "en"

type Search = SearchQuery & { asked: Focus; vector: Float32Array | undefined }

/**
 * Finds passages for a message as it was typed: its focus, the glossary's terms, words and vectors
 * fused, trusted sources first. Where the customer's language has no sure answer, English has its turn.
 */
export const retrieve: Retrieve = async (query, parts) => {
  const asked = focusOn(query.question, new Glossary(parts.glossary))
  const vector = await vectorOf(asked.text, parts.embedder, query.signal)
  const search = { ...query, asked, vector }
  const own = await searchIn(query.locale, search, parts)
  if (own.confident || query.locale === FALLBACK) {
    return own
  }
  const fallback = await searchIn(FALLBACK, search, parts)
  return fallback.confident || own.passages.length === 0 ? fallback : own
}

async function searchIn(
  locale: Locale,
  { asked, vector, limit, signal }: Search,
  { index, generation, embedder, passages }: RetrievalParts
): Promise<SearchResult> {
  const understands = embedder.locales?.includes(locale) ?? true
  const hasVectors = vector !== undefined && understands
  const [candidates, chunks] = await Promise.all([
    index.candidates({
      generation,
      locales: [locale],
      text: asked.text,
      terms: asked.terms,
      vector: vector ?? new Float32Array(embedder.dimensions),
      limit: CANDIDATES,
      signal,
    }),
    index.count(generation),
  ])
  const found = hasVectors ? candidates : candidates.filter(({ lexical }) => lexical > 0)
  const fused = fuse(found, hasVectors ? VECTOR_SHARE : 0).slice(0, READ)
  const current = await passages(fused.map(({ chunk_id }) => chunk_id))
  const read = current.filter((passage) => !isOverdue(passage))
  const ranked = rankedByTrust(fused, read)
  const stillThere = new Set(read.map(({ chunk_id }) => chunk_id))
  const best = fused.find(({ chunk_id }) => stillThere.has(chunk_id))
  const support = supportOf(best, asked, chunks)
  const cosine = Math.max(-1, ...candidates.map((candidate) => candidate.vector))
  return {
    confident:
      ranked.length > 0 &&
      isConfident(support, hasVectors ? { cosine, relatedFrom: embedder.relatedFrom } : undefined),
    score: support,
    focus: asked.text,
    passages: atMostPerDocument(ranked).slice(0, limit),
    specialties: specialtiesOf(ranked),
  }
}

/** Without a vector the words decide alone: a question is answered while the embedder is away. */
async function vectorOf(
  text: string,
  embedder: Embedder,
  signal: AbortSignal | undefined
): Promise<Float32Array | undefined> {
  try {
    return await embedder.embedQuery(text, signal)
  } catch (error) {
    if (signal?.aborted) {
      throw error
    }
    return undefined
  }
}

function rankedByTrust(
  fused: readonly (Candidate & { relevance: number })[],
  read: readonly Passage[]
): (Passage & { score: number })[] {
  const relevance = new Map(fused.map((candidate) => [candidate.chunk_id, candidate.relevance]))
  return read
    .map((passage) => ({
      ...passage,
      score: (relevance.get(passage.chunk_id) ?? 0) * trustIn(passage),
    }))
    .sort((a, b) => b.score - a.score || (a.chunk_id < b.chunk_id ? -1 : 1))
}

function atMostPerDocument<P extends Passage>(passages: readonly P[]): P[] {
  const taken = new Map<string, number>()
  return passages.filter(({ collection, document_id }) => {
    const key = `${collection}:${document_id}`
    const count = (taken.get(key) ?? 0) + 1
    taken.set(key, count)
    return count <= PASSAGES_A_DOCUMENT
  })
}

/** Those of the best passages, the better passage's first. */
function specialtiesOf(ranked: readonly (Passage & { score: number })[]): string[] {
  const scores = new Map<string, number>()
  for (const { specialties, score } of ranked.slice(0, 5)) {
    specialties.forEach((specialty) => {
      scores.set(specialty, (scores.get(specialty) ?? 0) + score)
    })
  }
  return [...scores].sort((a, b) => b[1] - a[1]).map(([specialty]) => specialty)
}
