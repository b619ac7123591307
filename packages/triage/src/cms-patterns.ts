import { CMS_CONCEPT, SPELLING } from "./lexicon"
import type { Hit } from "./text/find"
import { MarkedMessage } from "./text/marked-message"
import { readMessage, type Reading } from "./text/read"
import { Scope } from "./text/scope"
import { TOPICS, type Flag, type Topic } from "./types"
import { urgencyOf } from "./urgency"

/** Word groups from the CMS: each group has a word in one clause of the message. They only add flags. */
export type CmsPattern = {
  id: string
  topic: string
  all_of: readonly { any_of: readonly string[] }[]
}

/** A phrase as messages are read, and which group of which pattern it stands for. */
type Phrase = { words: string[]; pattern: number; group: number }

export type CompiledPatterns = {
  patterns: readonly CmsPattern[]
  byFirstWord: ReadonlyMap<string, Phrase[]>
}

/** Reads each phrase once. It may take seconds for a large set: a thread does it. */
export function compilePatterns(patterns: readonly CmsPattern[]): CompiledPatterns {
  const byFirstWord = new Map<string, Phrase[]>()
  const wordsOf = new Map<string, string[]>()
  patterns.forEach(({ all_of }, pattern) => {
    all_of.forEach(({ any_of }, group) => {
      for (const phrase of any_of) {
        const words = wordsOf.get(phrase) ?? readWords(phrase)
        wordsOf.set(phrase, words)
        if (words.length > 0) {
          append(byFirstWord, words[0], { words, pattern, group })
        }
      }
    })
  })
  return { patterns, byFirstWord }
}

export function firstCmsFlag(text: string, compiled: CompiledPatterns): Flag | null {
  for (const { id, topic: named } of firingPatterns(text, compiled)) {
    const topic = topicOf(named)
    return { urgency: urgencyOf(topic), topic, rule_id: `cms.${id}`, concepts: [] }
  }
  return null
}

/** In the order of the set. */
export function* firingPatterns(text: string, compiled: CompiledPatterns): Generator<CmsPattern> {
  const reading = readMessage(text, SPELLING)
  const found = [...occurrences(reading, compiled)].sort(([one], [other]) => one - other)
  if (found.length === 0) {
    return
  }
  const message = new MarkedMessage(reading)
  const clauses = clausesOf(reading)
  for (const [number, groups] of found) {
    const pattern = compiled.patterns[number]
    const hits = pattern.all_of.map((_, group) => groups.get(group) ?? [])
    if (hits.every(({ length }) => length > 0)) {
      const scope = new Scope(message, hits.flat())
      const affirmed = hits.map(
        (group) =>
          new Set(group.filter((hit) => scope.affirms(hit)).map(({ from }) => clauses[from]))
      )
      const [first, ...others] = affirmed
      if ([...first].some((clause) => others.every((set) => set.has(clause)))) {
        yield pattern
      }
    }
  }
}

function readWords(phrase: string): string[] {
  return readMessage(phrase, SPELLING).tokens.filter((token) => !token.startsWith("|"))
}

/** By pattern and group: where the message has one of the group's phrases. */
function occurrences(
  { tokens }: Reading,
  { byFirstWord }: CompiledPatterns
): Map<number, Map<number, Hit[]>> {
  const found = new Map<number, Map<number, Hit[]>>()
  tokens.forEach((token, from) => {
    for (const { words, pattern, group } of byFirstWord.get(token) ?? []) {
      if (words.every((word, at) => tokens[from + at] === word)) {
        const groups = found.get(pattern) ?? new Map<number, Hit[]>()
        const line = words.join(" ")
        const hit = { id: "cms", concept: CMS_CONCEPT, line, from, to: from + words.length }
        append(groups, group, hit)
        found.set(pattern, groups)
      }
    }
  })
  return found
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values) {
    values.push(value)
  } else {
    map.set(key, [value])
  }
}

/** Of each token: which clause of the message it stands in. */
function clausesOf({ tokens }: Reading): number[] {
  let clause = 0
  return tokens.map((token) => (token.startsWith("|") ? clause++ : clause))
}

/** A topic that this version does not know still calls for help. */
function topicOf(name: string): Topic {
  return TOPICS.find((topic) => topic === name) ?? "unresponsive"
}
