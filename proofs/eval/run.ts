import { existsSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { table } from "../lib/report"
import { evaluateAnswers } from "./answers"
import { evaluateRetrieval } from "./retrieval"
import { evaluateTriage, type Figure } from "./triage"

const LAST = path.join(__dirname, "last.json")

type Last = { values: Record<string, number> }

/**
 * `npm run eval`: what the consult is worth, in figures: red flags, retrieval, citation support and
 * refusals, beside the last run. Ends with another code than 0 when a figure is below its bar.
 */
async function main(): Promise<void> {
  const figures: Figure[] = [
    ...evaluateTriage(),
    ...(await evaluateRetrieval()),
    ...(await evaluateAnswers()),
  ]
  const before = lastValues()
  console.log(
    table(
      ["Figure", "value", "95 %", "bar", "change", ""],
      figures.map((figure) => [
        figure.name,
        figure.value.toFixed(3),
        figure.interval?.map((end) => end.toFixed(3)).join(" to ") ?? "",
        barOf(figure),
        changeOf(figure, before[figure.name]),
        keepsBar(figure) ? "" : "BELOW",
      ])
    )
  )
  const below = figures.filter((figure) => !keepsBar(figure)).map(({ name }) => name)
  const values = Object.fromEntries(figures.map(({ name, value }) => [name, rounded(value)]))
  writeFileSync(LAST, `${JSON.stringify({ values } satisfies Last, null, 2)}\n`)
  console.log(JSON.stringify({ evaluation: values, held: below.length === 0, below }))
  process.exitCode = below.length === 0 ? 0 : 1
}

function lastValues(): Record<string, number> {
  return existsSync(LAST) ? (JSON.parse(readFileSync(LAST, "utf8")) as Last).values : {}
}

function keepsBar({ value, bar, atMost }: Figure): boolean {
  return (bar === undefined || value >= bar) && (atMost === undefined || value <= atMost)
}

function barOf({ bar, atMost }: Figure): string {
  if (bar !== undefined) {
    return `>= ${bar}`
  }
  return atMost === undefined ? "" : `<= ${atMost}`
}

function changeOf({ value }: Figure, before: number | undefined): string {
  const change = before === undefined ? 0 : rounded(value) - before
  return change === 0 ? "" : `${change > 0 ? "+" : ""}${change.toFixed(4)}`
}

const rounded = (value: number) => Number(value.toFixed(4))

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
