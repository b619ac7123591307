import { affirmed, hitsIn } from "../src/engine"
import { indexesOf } from "../src/lexicon"
import { impressionOf } from "../src/reader/read"
import type { Span } from "../src/text/marked-message"
import { triage } from "../src/triage"
import { lexiconOf } from "./check-examples"
import { CONCEPTS } from "./compiled"
import { readConcepts } from "./read-concepts"

/**
 * `npm run triage:fires -- "text"`: which words of a message are marks ("not", "yesterday"), which line
 * of which concept fires on which, as the YAML says it now, and how the reader takes it; what comes of
 * the message is said by what was compiled.
 */
function main(text: string): void {
  const { sources, faults } = readConcepts(CONCEPTS)
  faults.forEach((fault) => console.error(fault))
  const said = hitsIn(text, indexesOf(lexiconOf(sources)))
  const { tokens, marks } = said.message
  const wordsOf = ({ from, to }: Span) => tokens.slice(from, to).join(" ")
  const counting = new Set(affirmed(said).now)
  console.log(`read as: ${tokens.join(" ")}\n`)
  for (const [mark, spans] of Object.entries(marks)) {
    console.log(`mark ${mark}: ${spans.map(wordsOf).join(", ")}`)
  }
  for (const hit of said.hits) {
    console.log(hit.id)
    console.log(`  counts: ${counting.has(hit) ? "yes" : "no, denied, past, slight or in general"}`)
    console.log(`  words:  ${wordsOf(hit)}`)
    console.log(`  line:   ${hit.line}`)
  }
  const impression = impressionOf(text)
  console.log(
    `\nreader: odds of a danger e^${impression.danger.toFixed(1)}, like ${impression.topics[0]?.topic}`
  )
  const { urgency, topic, rule_id } = triage(text)
  console.log(`as compiled: ${urgency}, topic ${topic ?? "none"}, by ${rule_id ?? "no rule"}`)
}

main(process.argv.slice(2).join(" "))
