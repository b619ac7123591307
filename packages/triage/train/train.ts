import { writeFileSync } from "node:fs"
import path from "node:path"
import { PLACES } from "../src/reader/features"
import { fit, scoreOf, shuffle, type Phrase } from "./fit"
import { readPhrases, trainedOn } from "./trained"

const WEIGHTS = path.join(__dirname, "../src/reader/weights.json")
const FOLDS = 5

/** `npm run train:triage`: the phrases into weights.json; with `--print` to the standard output alone. */
function main(): void {
  const phrases = readPhrases()
  if (process.argv.includes("--print")) {
    process.stdout.write(trainedOn(phrases))
    return
  }
  report(phrases)
  writeFileSync(WEIGHTS, trainedOn(phrases))
}

/** What it says of phrases that it was not shown: a fifth, by the other four. */
function report(phrases: Phrase[]): void {
  const mixed = [...phrases]
  shuffle(mixed)
  const kept = mixed.slice(0, mixed.length / FOLDS)
  const fitted = fit(mixed.slice(kept.length), (topic) => topic !== "none", PLACES.danger)
  const scores = kept.map(({ features }) => scoreOf(fitted, features))
  const shareAbove = (least: number, isDanger: boolean) => {
    const own = kept.flatMap(({ topic }, at) =>
      (topic !== "none") === isDanger ? [scores[at]] : []
    )
    return (own.filter((score) => score >= least).length / own.length).toFixed(3)
  }
  console.log(
    `${phrases.length} phrases; of ${kept.length} that were not shown, at least a score of`
  )
  for (const least of [-2, -1.5, -1, -0.5, 0, 0.5, 1]) {
    console.log(
      `${String(least).padStart(5)}: dangers ${shareAbove(least, true)}, others ${shareAbove(least, false)}`
    )
  }
}

main()
