import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import path from "node:path"
import { readPhrases } from "../../train/trained"
import { copiedFrom, measuredPhrases } from "./copied"

const WEIGHTS = path.join(__dirname, "../reader/weights.json")
const TRAIN = path.join(__dirname, "../../train/train.ts")

describe("what the reader has learnt", () => {
  it("is what its phrases make of it", () => {
    // In a process of its own: Jest's takes four times as long.
    const printed = execFileSync(process.execPath, ["--import", "tsx", TRAIN, "--print"], {
      encoding: "utf8",
      maxBuffer: 1_000_000,
    })

    expect(printed).toBe(readFileSync(WEIGHTS, "utf8"))
  }, 240_000)

  it("weighs less than half a megabyte", () => {
    expect(readFileSync(WEIGHTS).length).toBeLessThan(500_000)
  })
})

describe("the phrases it learnt from", () => {
  it("share no six words in a row, nor half of their runs of four, with an evaluation", () => {
    const measured = measuredPhrases()
    const phrases = readPhrases().map(({ text }) => text)

    expect(measured.length).toBeGreaterThan(2_000)
    expect(copiedFrom(measured, phrases)).toEqual([])
  })
})
