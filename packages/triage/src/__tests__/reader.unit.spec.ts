import { readFileSync } from "node:fs"
import path from "node:path"
import { readPhrases, trainedOn } from "../../train/trained"
import { affirmedIn } from "../engine"
import { triage } from "../index"
import { agreedFlag } from "../reader/agreement"
import { copiedFrom, measuredPhrases } from "./copied"

const WEIGHTS = path.join(__dirname, "../reader/weights.json")

/** What no rule has words for, and what it is about: too few words, or no sign that a rule looks for. */
const IN_DOUBT: [topic: string, text: string][] = [
  ["violence", "girl next door screams and then all is silent"],
  ["poisoning_overdose", "bacche ne phenyl wali bottle muh se lagayi thi"],
  ["dengue_warning", "my brother has dengue, gums look red"],
  ["choking", "my brother has it and now his gums look red and he is so quiet"],
]
/** In words enough, with a sign of a danger. */
const WITH_A_SIGN: [urgency: string, topic: string, text: string][] = [
  ["emergency", "sepsis", "my brother has fever and now he is so quiet, gums look red"],
  [
    "poison",
    "poisoning_overdose",
    "bacche ne phenyl wali bottle muh se lagayi thi, kya karein ab jaldi batao",
  ],
]
const ORDINARY = [
  "what time does the delivery come",
  "do you have crocin 650",
  "is paracetamol safe with cetirizine",
  "what are the side effects of amlodipine",
  "my headache is gone thanks",
  "What should I do?",
  "ab kya karu",
  "my wife is 44",
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

  it.each(WITH_A_SIGN)("flags with a sign, %s, about %s: %s", (urgency, topic, text) => {
    const found = triage(text)

    expect(found).toMatchObject({ urgency, topic, rule_id: "reader-and-sign" })
    expect(found.concepts).not.toEqual([])
  })

  it("does not flag a poisoning without a sign of poison: its reply forbids what others need", () => {
    const impression = { danger: 9, topic: "poisoning_overdose" as const }
    const said = (...concepts: string[]) => ({
      ...affirmedIn(""),
      concepts: new Set(concepts),
      mentioned: new Set(concepts),
    })
    const long = "one two three four five six seven eight nine ten"

    expect(agreedFlag({ text: long, impression, said: said("stiff_neck") })).toBeNull()
    expect(agreedFlag({ text: long, impression, said: said("toxin_word") })).toMatchObject({
      urgency: "poison",
    })
  })

  it("raises no crisis for how somebody is spoken of", () => {
    const text =
      "my brother has lost weight at the gym and is weak in the mornings, which protein do you have"

    expect(triage(text).urgency).not.toBe("crisis")
  })

  it("takes no flag back, however much of an order stands beside it", () => {
    for (const text of [
      "chest pain and sweating, please add to cart two strips of dolo, one thermometer, coupon code SAVE20, deliver tomorrow",
      "Acid splash in eye at factory, Refresh Tears two, eye pads, Tobrex drops, invoice with GST to office please",
      "lips blue, breathless, oximeter and portable oxygen cylinder, which price, delivery to pincode 560001 cash on delivery",
      "snake bite, sugar 38, order status, delivery slot, coupon code, invoice, return policy, cash on delivery, brand and size",
      "grandpa has a heartattack",
      "i think my father is having a heart attack",
      "baby movements much less than usual today, i am in my ninth month",
    ]) {
      expect(triage(text).urgency).toBe("emergency")
    }
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
