import { readFileSync } from "node:fs"
import path from "node:path"
import { readPhrases, trainedOn } from "../../train/trained"
import { triage } from "../index"
import { copiedFrom, measuredPhrases } from "./copied"

const WEIGHTS = path.join(__dirname, "../reader/weights.json")

/** What no rule has words for, and what it is about. */
const IN_DOUBT: [topic: string, text: string][] = [
  ["post_operative", "wound from my caesarean is open and smelly with green water"],
  ["violence", "girl next door screams, then silence, and he washes the porch"],
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
    const measured = measuredPhrases()
    const phrases = readPhrases().map(({ text }) => text)

    expect(measured.length).toBeGreaterThan(2_000)
    expect(copiedFrom(measured, phrases)).toEqual([])
  })
})
