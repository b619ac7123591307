import { affirmed, hitsIn } from "../src/engine"
import { indexesOf } from "../src/lexicon"
import { triage } from "../src/triage"
import { lexiconOf } from "./check-examples"
import { CONCEPTS } from "./compiled"
import { readConcepts } from "./read-concepts"

/**
 * `npm run triage:fires -- "text"`: which line of which concept fires on which words of a message, as
 * the YAML says it now; what comes of the message is said by what was compiled.
 */
function main(text: string): void {
  const { sources, faults } = readConcepts(CONCEPTS)
  faults.forEach((fault) => console.error(fault))
  const said = hitsIn(text, indexesOf(lexiconOf(sources)))
  const { tokens } = said.message
  const counting = new Set(affirmed(said).now)
  console.log(`read as: ${tokens.join(" ")}\n`)
  for (const hit of said.hits) {
    console.log(hit.id)
    console.log(`  counts: ${counting.has(hit) ? "yes" : "no, denied, past, slight or in general"}`)
    console.log(`  words:  ${tokens.slice(hit.from, hit.to).join(" ")}`)
    console.log(`  line:   ${hit.line}`)
  }
  const { urgency, topic, rule_id } = triage(text)
  console.log(`\nas compiled: ${urgency}, topic ${topic ?? "none"}, by ${rule_id ?? "no rule"}`)
}

main(process.argv.slice(2).join(" "))
