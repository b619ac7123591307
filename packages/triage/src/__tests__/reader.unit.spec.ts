import { readFileSync, readdirSync } from "node:fs"
import path from "node:path"
import { readPhrases, trainedOn } from "../../train/trained"
import { normalise, triage } from "../index"

const PACKAGE = path.join(__dirname, "../..")
const WEIGHTS = path.join(PACKAGE, "src/reader/weights.json")
const MEASURED = ["packages/triage/src/evaluation", "proofs/eval/data"]

/** What no rule has words for, and what it is about. */
const IN_DOUBT: [topic: string, text: string][] = [
  ["post_operative", "wound from my caesarean is open and smelly with green water"],
  ["violence", "husband locked me in and hit me again, my lip is cut"],
  ["poisoning_overdose", "bacche ne phenyl wali bottle muh se lagayi thi"],
  ["dengue_warning", "my brother has dengue and now his gums look red and he is so quiet"],
]
const ORDINARY = [
  "what time does the delivery come",
  "do you have crocin 650",
  "is paracetamol safe with cetirizine",
  "what are the side effects of amlodipine",
  "my headache is gone thanks",
  "मेरी दवा कब आएगी",
  "mera order kahan hai",
]

describe("a second reader", () => {
  it.each(IN_DOUBT)("doubts, about %s: %s", (topic, text) => {
    expect(triage(text)).toMatchObject({ urgency: "cannot_exclude", topic })
  })

  it.each(ORDINARY)("lets through: %s", (text) => {
    expect(triage(text)).toMatchObject({ urgency: "none", topic: null })
  })

  it("takes no flag back, and says nothing beside one", () => {
    expect(triage("grandpa has a heartattack")).toMatchObject({
      urgency: "emergency",
      topic: "acs_chest_pain",
    })
  })

  it("doubts nothing again for what was said before it", () => {
    const context = ["A stray dog bit my leg an hour ago"]

    expect(triage("What is the capital of France?", { context }).urgency).toBe("none")
  })

  it("is what its phrases make of it", () => {
    expect(trainedOn(readPhrases())).toBe(readFileSync(WEIGHTS, "utf8"))
  }, 240_000)

  it("weighs less than half a megabyte", () => {
    expect(readFileSync(WEIGHTS).length).toBeLessThan(500_000)
  })
})

describe("the phrases it learnt from", () => {
  it("share no six words in a row, nor half of their runs of four, with an evaluation", () => {
    // Given every phrase that something is measured with
    const measured = MEASURED.flatMap((folder) =>
      readdirSync(path.join(PACKAGE, "../..", folder))
        .filter((file) => file.startsWith("redflags"))
        .flatMap((file) => textsOf(path.join(PACKAGE, "../..", folder, file)))
    )
    const [fours, sixes] = [4, 6].map(
      (length) => new Set(measured.flatMap((text) => runs(text, length)))
    )
    expect(measured.length).toBeGreaterThan(2_000)

    // Then none of ours repeats one of them
    const repeated = readPhrases().filter(({ text }) => {
      const own = runs(text, 4)
      const shared = own.filter((run) => fours.has(run)).length
      return shared * 2 >= Math.max(own.length, 1) || runs(text, 6).some((run) => sixes.has(run))
    })
    expect(repeated.map(({ text }) => text)).toEqual([])
  })
})

function textsOf(file: string): string[] {
  const { items } = JSON.parse(readFileSync(file, "utf8")) as { items: { text: string }[] }
  return items.map(({ text }) => text)
}

function runs(text: string, length: number): string[] {
  const words = normalise(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(" "))
}
