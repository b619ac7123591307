import { writeFileSync } from "node:fs"
import { indexesOf, SPELLING } from "../src/lexicon"
import { readPhrases } from "../train/trained"
import { changedReadings } from "./changed-readings"
import { COMPILED, compiledFrom, CONCEPTS } from "./compiled"

/** `npm run triage:compile`: the concepts into concepts.json, unless one of them is wrong. */
function main(): void {
  const { lexicon, json, faults } = compiledFrom(CONCEPTS)
  if (faults.length > 0) {
    console.error(faults.join("\n"))
    console.error(`Nothing was written: ${faults.length} faults in packages/triage/concepts.`)
    process.exitCode = 1
    return
  }
  writeFileSync(COMPILED, json)
  const changed = changedReadings(
    readPhrases().map(({ text }) => text),
    { before: SPELLING, after: indexesOf(lexicon).spelling }
  )
  console.log([`${Object.keys(lexicon).length} concepts compiled.`, ...changed].join("\n"))
}

main()
