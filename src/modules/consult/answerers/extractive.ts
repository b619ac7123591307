import { faultOfSentence } from "../guards/guard-sentence"
import type { Answer, AnswerPassage, Question } from "./answerer"
import { sentencesOf } from "./sentences"
import { contentWords } from "./words"

const MAX_SENTENCES = 4
const MAX_PASSAGES = 2
/** A passage that is clearly weaker than the best one adds noise. */
const WEAKEST_PASSAGE = 0.6

type Candidate = {
  text: string
  passage: AnswerPassage
  /** Rank of its passage, and its place in it: the order of reading. */
  rank: number
  place: number
  words: Set<string>
}

/** Points at the sentence before it and says nothing without it. */
const LEANS_BACK =
  /^(it|this|these|they|those|that|such|he|she|then|also|however|but|यह|ये|वह|वे|इस|इन|लेकिन)\s/i

/**
 * Sentences that stand in the passages, word for word, chosen for the focus of the question. What
 * may not be said (a dose, a promotion, an instruction) is left out, even as a quote.
 */
export function extractAnswer({ focus, passages }: Question): Answer {
  const best = passages[0]?.score ?? 0
  const used = passages
    .filter(({ score }) => best <= 0 || score >= best * WEAKEST_PASSAGE)
    .slice(0, MAX_PASSAGES)
  const all = used.flatMap((passage, rank) => candidatesOf(passage, rank))
  const faults = all.map(({ text }) => faultOfSentence(text))
  const allowed = all.filter((_, index) => faults[index] === undefined)
  const chosen = choose(allowed, new Set(contentWords(focus)))
  return {
    sentences: chosen.map(({ text, passage }) => ({ text, chunk_ids: [passage.chunk_id] })),
    // A monograph speaks of doses; what promotes or commands does not belong in a library.
    dropped: faults.filter((fault) => fault === "promotion" || fault === "instruction").length,
  }
}

function candidatesOf(passage: AnswerPassage, rank: number): Candidate[] {
  return sentencesOf(passage.text, passage.locale).map((text, place) => ({
    text,
    passage,
    rank,
    place,
    words: new Set(contentWords(text)),
  }))
}

function choose(candidates: Candidate[], asked: Set<string>): Candidate[] {
  const rarity = rarityOf(candidates)
  const scored = candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate, asked, rarity) }))
    .sort((a, b) => b.score - a.score)
  const chosen = new Set<Candidate>()
  for (const { candidate } of scored) {
    if (chosen.size >= MAX_SENTENCES) {
      break
    }
    const before = LEANS_BACK.test(candidate.text) ? previous(candidates, candidate) : undefined
    if (LEANS_BACK.test(candidate.text) && candidate.place > 0 && !before) {
      continue
    }
    if (before && !chosen.has(before) && chosen.size + 2 > MAX_SENTENCES) {
      continue
    }
    if (before) {
      chosen.add(before)
    }
    chosen.add(candidate)
  }
  return withoutTwins([...chosen]).sort((a, b) => a.rank - b.rank || a.place - b.place)
}

/** The sentence before it in the same passage, when that one may be said too. */
function previous(candidates: Candidate[], { rank, place }: Candidate): Candidate | undefined {
  return candidates.find((other) => other.rank === rank && other.place === place - 1)
}

/** Words of the question count by how rare they are here; an earlier sentence says more of its topic. */
function scoreOf(candidate: Candidate, asked: Set<string>, rarity: Map<string, number>): number {
  const context = new Set(contentWords(`${candidate.passage.title} ${candidate.passage.heading}`))
  let overlap = 0
  for (const word of asked) {
    if (candidate.words.has(word)) {
      overlap += rarity.get(word) ?? 0
    } else if (context.has(word)) {
      overlap += 0.5
    }
  }
  const tooLong = Math.max(0, candidate.words.size - 30) * 0.05
  return overlap + 1 / (1 + candidate.rank) + 1 / (2 + candidate.place) - tooLong
}

function rarityOf(candidates: Candidate[]): Map<string, number> {
  const seen = new Map<string, number>()
  for (const word of candidates.flatMap(({ words }) => [...words])) {
    seen.set(word, (seen.get(word) ?? 0) + 1)
  }
  return new Map(
    [...seen].map(([word, count]) => [word, Math.log(1 + candidates.length / count)] as const)
  )
}

function withoutTwins(chosen: Candidate[]): Candidate[] {
  return chosen.filter(
    ({ text }, index) => chosen.findIndex((other) => other.text === text) === index
  )
}
