import { affirmed, hitsIn, type Said } from "../src/engine"
import { indexesOf } from "../src/lexicon"
import { WORDS } from "../src/lexicon/words"
import type { Hit } from "../src/text/find"
import { emptyVocabulary, PatternCompiler } from "../src/text/pattern"
import type { Lexicon } from "../src/types"
import type { Placed, Source } from "./read-concepts"

/**
 * Every line of a concept is needed by one of its examples: without the line the example would not be
 * found. So no line is there that nobody can judge, and none that another one covers.
 */
export function faultsOfExamples(sources: readonly Source[]): string[] {
  const malformed = sources.flatMap(faultsOfPatterns)
  if (malformed.length > 0) {
    return malformed
  }
  const indexes = indexesOf(lexiconOf(sources))
  return sources.flatMap((source) => {
    const means = source.means.map((example) => ({ example, said: hitsIn(example.text, indexes) }))
    const silent = means.filter(({ said }) => hitsOf(source, said).length === 0)
    const needed = new Set(means.flatMap(({ said }) => neededLine(source, said)))
    const lines = [...source.lines.en, ...source.lines.hi]
    const wrong = source.doesNotMean.flatMap((example) =>
      hitsOf(source, hitsIn(example.text, indexes))
        .slice(0, 1)
        .map(({ line }) => ({ example, line }))
    )
    return [
      ...silent.map(({ example }) => fault(example, `does not say ${source.id}`)),
      ...wrong.map(({ example, line }) => fault(example, `says ${source.id}, by ${line}`)),
      ...lines
        .filter(({ text }) => !needed.has(text))
        .map((line) => fault(line, "is needed by no example")),
    ]
  })
}

export const lexiconOf = (sources: readonly Source[]): Lexicon =>
  Object.fromEntries(sources.map(({ id, concept }) => [id, concept]))

/** The one line without which the message would no longer say the concept. */
function neededLine(source: Source, said: Said): string[] {
  const lines = new Set(hitsOf(source, said).map(({ line }) => line))
  return [...lines].filter((line) => {
    const others = said.hits.filter((hit) => hit.id !== source.id || hit.line !== line)
    return hitsOf(source, { ...said, hits: others }).length === 0
  })
}

function hitsOf({ id }: Source, said: Said): Hit[] {
  return affirmed(said).now.filter((hit) => hit.id === id)
}

function faultsOfPatterns({ lines }: Source): string[] {
  const compiler = new PatternCompiler(WORDS, emptyVocabulary())
  const inBoth = lines.hi.filter(({ text }) => lines.en.some((line) => line.text === text))
  return [
    ...inBoth.map((line) => fault(line, "stands under en too")),
    ...(["en", "hi"] as const).flatMap((language) =>
      lines[language].flatMap((line) => {
        try {
          compiler.compile(line.text, language)
          return []
        } catch (error) {
          return [fault(line, error instanceof Error ? error.message : String(error))]
        }
      })
    ),
  ]
}

const fault = ({ text, place }: Placed, message: string) => `${place}: "${text}" ${message}`
