import { execFileSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import path from "node:path"
import { indexesOf } from "../src/lexicon"
import type { Lexicon } from "../src/types"
import { readPhrases } from "../train/trained"
import { changedReadings } from "./changed-readings"
import { COMPILED, compiledFrom, CONCEPTS } from "./compiled"
import { unknownInRules } from "./named-by-rules"

/** `npm run triage:compile`: the concepts into concepts.json, unless one of them is wrong. */
function main(): void {
  const { lexicon, json, faults: inConcepts } = compiledFrom(CONCEPTS)
  const faults = inConcepts.length > 0 ? inConcepts : unknownInRules(new Set(Object.keys(lexicon)))
  if (faults.length > 0) {
    console.error(faults.join("\n"))
    console.error(`Nothing was written: ${faults.length} faults in packages/triage.`)
    process.exitCode = 1
    return
  }
  writeFileSync(COMPILED, json)
  const changed = changedReadings(
    readPhrases().map(({ text }) => text),
    { before: indexesOf(lastCommitted()).spelling, after: indexesOf(lexicon).spelling }
  )
  console.log([`${Object.keys(lexicon).length} concepts compiled.`, ...changed].join("\n"))
}

/** So that a slip is named at every run until it is mended, not at the first alone. */
function lastCommitted(): Lexicon {
  const file = `HEAD:./${path.basename(COMPILED)}`
  const cwd = path.dirname(COMPILED)
  return JSON.parse(
    execFileSync("git", ["show", file], { cwd, encoding: "utf8", maxBuffer: 1e8 })
  ) as Lexicon
}

main()
