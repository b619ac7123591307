import type { WeightedTerm } from "../indexes/index-port"
import { aspectTerms } from "./aspects"
import { Glossary } from "./glossary"
import { withoutPersonalData } from "./personal-data"
import { TALK } from "./stop-words"
import { isStopWord } from "./tokenise"

export type Focus = {
  /** The sentences that ask, for the embedding and for people. */
  text: string
  /** Every term to search by, as typed, with its weight: the question's own terms about 1. */
  terms: WeightedTerm[]
  /** The terms without which an answer would be about something else. */
  asked: WeightedTerm[]
}

const MAX_FOCUS_CHARACTERS = 250
const MAX_TERMS = 80

const OPENS_A_QUESTION =
  /^(what|which|who|whom|whose|when|where|why|how|is|are|am|was|were|do|does|did|can|could|should|would|will|may|has|have|any|kya|kaise|kyu|kyun|kab|kaun)\b/i
const ASKS =
  /\?\s*$|\b(i (want|need|would like|wish|am looking|was wondering|am wondering)|i'?d like|looking (for|to)|wondering|want(ed)? to know|need to know|please (send|tell|inform|explain|provide|advise)|tell me|information (on|about)|know (about|more)|interested in|trying to (find|obtain|get)|any (advice|ideas|help)|batao|bataiye|chahiye)\b|क्या|कैसे|क्यों|बताइए|चाहिए/i

/**
 * What a message asks, without greeting, thanks, personal data and small talk. A term counts for
 * more when several sentences hold it; lay and Hinglish terms are joined by the clinical ones.
 */
export function focusOn(question: string, glossary = new Glossary([])): Focus {
  const sentences = sentencesOf(withoutPersonalData(question))
  const translated = sentences.map((sentence) => glossary.translate(sentence))

  const mentions = new Map<string, WeightedTerm & { sentences: number }>()
  for (const { words } of translated) {
    const once = new Map(words.filter(isTerm).map((word) => [word.toLowerCase(), word]))
    for (const [key, term] of once) {
      const sentencesBefore = mentions.get(key)?.sentences ?? 0
      const count = sentencesBefore + 1
      mentions.set(key, { term, sentences: count, weight: 1 + Math.log(count) })
    }
  }
  const asked = [...mentions.values()]
    .slice(0, MAX_TERMS)
    .map(({ term, weight }) => ({ term, weight }))
  const own = new Set(mentions.keys())
  const clinical = translated.flatMap(({ clinical }) => clinical)
  const added = [...clinical, ...aspectTerms(question)].filter(({ term }) => !own.has(term))

  const asking = translated.filter(({ text }, at) => at === 0 || isAsking(text))
  return {
    text: asking
      .map(({ english }) => english)
      .join(" ")
      .slice(0, MAX_FOCUS_CHARACTERS),
    terms: [...asked, ...added],
    asked: [...asked, ...clinical],
  }
}

function sentencesOf(text: string): string[] {
  const sentences = text
    .split(/(?<=[?.!।])\s+|[;\t\n]+\s*/)
    .map((sentence) => sentence.replace(/\s+/g, " ").trim())
  return sentences.filter(Boolean)
}

const isAsking = (sentence: string) => OPENS_A_QUESTION.test(sentence) || ASKS.test(sentence)

const isTerm = (word: string) => !isStopWord(word) && !TALK.has(word.toLowerCase())
