import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { normalise } from "../text/normalise"

const MEASURED = ["packages/triage/src/evaluation", "proofs/eval/data"].map((folder) =>
  path.join(__dirname, "../../../..", folder)
)

/** Every phrase that something is measured with. */
export const measuredPhrases = () =>
  MEASURED.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.startsWith("redflags"))
      .flatMap((file) => textsOf(path.join(folder, file)))
  )

/** The phrases that share six words in a row, or half of their runs of four, with a measured one. */
export function copiedFrom(measured: readonly string[], phrases: readonly string[]): string[] {
  const [fours, sixes] = [4, 6].map(
    (length) => new Set(measured.flatMap((text) => runs(text, length)))
  )
  return phrases.filter((text) => {
    const own = runs(text, 4)
    const shared = own.filter((run) => fours.has(run)).length
    return shared * 2 >= Math.max(own.length, 1) || runs(text, 6).some((run) => sixes.has(run))
  })
}

function textsOf(file: string): string[] {
  const { items } = JSON.parse(readFileSync(file, "utf8")) as { items: { text: string }[] }
  return items.map(({ text }) => text)
}

function runs(text: string, length: number): string[] {
  const words = normalise(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(" "))
}
