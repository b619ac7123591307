import path from "node:path"
import type { Lexicon } from "../src/types"
import { faultsOfExamples, lexiconOf } from "./check-examples"
import { readConcepts } from "./read-concepts"

export const CONCEPTS = path.join(__dirname, "../concepts")
export const COMPILED = path.join(__dirname, "../src/lexicon/concepts.json")

/** What concepts.json holds, or what is wrong, each with its file and line. */
export function compiledFrom(folder: string): {
  lexicon: Lexicon
  json: string
  faults: string[]
} {
  const { sources, faults } = readConcepts(folder)
  const lexicon = lexiconOf(sources)
  return {
    lexicon,
    json: `${JSON.stringify(lexicon, null, 2)}\n`,
    faults: faults.length > 0 ? faults : faultsOfExamples(sources),
  }
}
