import { writeFileSync } from "node:fs"
import { COMPILED, compiledFrom, CONCEPTS } from "./compiled"

/** `npm run triage:compile`: the concepts into concepts.json, unless one of them is wrong. */
function main(): void {
  const { json, faults } = compiledFrom(CONCEPTS)
  if (faults.length > 0) {
    console.error(faults.join("\n"))
    console.error(`Nothing was written: ${faults.length} faults in packages/triage/concepts.`)
    process.exitCode = 1
    return
  }
  writeFileSync(COMPILED, json)
  console.log(`${Object.keys(JSON.parse(json) as object).length} concepts compiled.`)
}

main()
