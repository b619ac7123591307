import { CMS_CONCEPT, SPELLING } from "./lexicon"
import type { Hit } from "./text/find"
import { readMessage, type Reading } from "./text/read"
import { Scope } from "./text/scope"
import { actionOf, RED_FLAG_CATEGORIES, type RedFlagCategory, type TriageFlag } from "./types"

/** Word groups from the CMS: each group has a word in one clause of the message. They only add flags. */
export type CmsPattern = {
  id: string
  category: string
  all_of: readonly { any_of: readonly string[] }[]
}

export function firstCmsFlag(text: string, patterns: readonly CmsPattern[]): TriageFlag | null {
  if (patterns.length === 0) {
    return null
  }
  const reading = readMessage(text, SPELLING)
  const found = patterns.find((pattern) => fires(pattern, reading))
  if (!found) {
    return null
  }
  const category = categoryOf(found.category)
  return { category, action: actionOf(category), rule_id: `cms.${found.id}` }
}

function fires({ all_of }: CmsPattern, reading: Reading): boolean {
  const groups = all_of.map(({ any_of }) =>
    any_of.flatMap((phrase) => occurrences(phrase, reading))
  )
  const scope = new Scope(reading, groups.flat())
  const clauses = groups.map(
    (hits) =>
      new Set(hits.filter((hit) => scope.affirms(hit)).map(({ from }) => clauseAt(reading, from)))
  )
  const [first, ...others] = clauses
  return first !== undefined && [...first].some((clause) => others.every((set) => set.has(clause)))
}

function occurrences(phrase: string, { tokens }: Reading): Hit[] {
  const words = readMessage(phrase, SPELLING).tokens.filter((token) => !token.startsWith("|"))
  return tokens.flatMap((_, from) => {
    const to = from + words.length
    const isHere = words.length > 0 && words.every((word, at) => tokens[from + at] === word)
    return isHere ? [{ id: "cms", concept: CMS_CONCEPT, from, to }] : []
  })
}

const clauseAt = ({ tokens }: Reading, at: number) =>
  tokens.slice(0, at).filter((token) => token.startsWith("|")).length

/** A category that this version does not know still calls for help. */
function categoryOf(name: string): RedFlagCategory {
  return RED_FLAG_CATEGORIES.find((category) => category === name) ?? "unresponsive"
}
