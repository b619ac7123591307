import { normalise } from "@pulsekart/triage"
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

const ROOT = path.join(__dirname, "../../../..")
const RULES = path.join(ROOT, "packages/triage/src")
const CONSULT = path.join(ROOT, "src/modules/consult")
const MEASURED = [
  path.join(RULES, "evaluation/redflags-dev.json"),
  path.join(RULES, "evaluation/redflags2-dev.json"),
  path.join(ROOT, "proofs/eval/data/redflags-unseen.json"),
]
const IN_A_ROW = 4

/**
 * A rule that repeats a phrase of the evaluation would measure itself. Only our own strings are named
 * here: nobody reads what is unseen.
 */
describe("rules, replies and prompts", () => {
  it("share no four words in a row with a phrase of the evaluation", () => {
    const measured = new Set(MEASURED.flatMap(runsOfFile))

    const offending = [RULES, CONSULT].flatMap(sourcesUnder).flatMap((file) =>
      stringsOf(readFileSync(file, "utf8")).flatMap((text) =>
        runs(text)
          .filter((run) => measured.has(run))
          .map((run) => `${path.relative(ROOT, file)}: ${run}`)
      )
    )

    expect(measured.size).toBeGreaterThan(1_000)
    expect([...new Set(offending)]).toEqual([])
  })
})

function runsOfFile(file: string): string[] {
  const { items } = JSON.parse(readFileSync(file, "utf8")) as {
    items: { text: string }[]
  }
  return items.flatMap(({ text }) => runs(text))
}

function runs(text: string): string[] {
  const words = normalise(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.slice(IN_A_ROW - 1).map((_, at) => words.slice(at, at + IN_A_ROW).join(" "))
}

/** Tests and what customers ask every day are data, not rules. */
const DATA_FOLDERS = ["__tests__", "migrations"]
const DATA_FILES = ["ordinary-messages.ts"]
/** The patterns of all concepts, without their examples. */
const PATTERNS = "concepts.json"

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) {
      return DATA_FOLDERS.includes(entry.name) ? [] : sourcesUnder(full)
    }
    const isRead = entry.name.endsWith(".ts") || entry.name === PATTERNS
    return isRead && !DATA_FILES.includes(entry.name) ? [full] : []
  })
}

/** What stands between quotes, a line of a pattern at a time. */
function stringsOf(source: string): string[] {
  const strings = source.match(/`[^`]*`|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g) ?? []
  return strings.flatMap((text) => text.slice(1, -1).split("\n"))
}
