import { describe, expect, test } from "vitest"
import { findPromotion } from "../src/rx-promotion/find-promotion"
import { nameOfTitle, namesOfMolecule } from "../src/rx-promotion/prescription-medicines"

const MEDICINES = ["amoxicillin", "एमोक्सिसिलिन", "clavulanic acid"]

const paragraph = (...texts: string[]) => ({
  type: "paragraph",
  children: texts.map((text) => ({ type: "text", text })),
})
const body = (...children: object[]) => ({ root: { type: "root", children } })
const article = (...texts: string[]) => ({
  title: "Infections",
  summary: "A summary",
  body: body(...texts.map((text) => paragraph(text))),
})

describe("refused", () => {
  test.each([
    ["Amoxicillin at 20% off this week.", "20% off"],
    ["Get flat Rs. 50 cashback on amoxicillin", "flat rs. 50 cashback"],
    ["Buy now: AMOXICILLIN capsules", "buy now"],
    ["Amoxicillin, the most trusted antibiotic", "most trusted"],
    ["A miracle cure: amoxicillin.", "miracle cure"],
    ["amoxicillin sabse sasta yahan", "sabse sasta"],
    ["amoxicillin par 20% ki chhoot", "20% ki chhoot"],
    ["amoxicillin abhi mangwaye", "abhi mangwaye"],
    ["amo\u200bxicillin dis\u00adcount", "discount"],
  ])("%s", (text, words) => {
    expect(findPromotion(article(text), MEDICINES)).toEqual({ words, medicine: "amoxicillin" })
  })

  test.each([
    ["एमोक्सिसिलिन पर 20% की छूट", "20% की छूट"],
    ["एमोक्सिसिलिन अभी मँगाएँ", "अभी मँगाएँ"],
    ["एमोक्सिसिलिन आज ही मंगवाएं", "आज ही मंगवाएं"],
    ["एमोक्सिसिलिन अभी ऑर्डर करें", "अभी ऑर्डर"],
    ["सबसे सस्ती एमोक्सिसिलिन यहाँ", "सबसे सस्ती"],
  ])("%s", (text, words) => {
    expect(findPromotion(article(text), MEDICINES)).toEqual({ words, medicine: "एमोक्सिसिलिन" })
  })

  test.each([
    ["after it", ["About amoxicillin.", "Hurry, 10% off!"], "hurry"],
    ["before it", ["10% off!", "About amoxicillin."], "10% off"],
  ])("words in the paragraph %s", (_where, texts, words) => {
    expect(findPromotion(article(...texts), MEDICINES)).toEqual({ words, medicine: "amoxicillin" })
  })

  test("words anywhere when the title names it", () => {
    const text = { ...article("One.", "Two.", "Three.", "Order now."), title: "Amoxicillin" }
    expect(findPromotion(text, MEDICINES)).toEqual({ words: "order now", medicine: "amoxicillin" })
  })

  test("words that are half bold, in a list or in a link", () => {
    const item = {
      type: "listitem",
      children: [
        { type: "text", text: "amoxi" },
        { type: "text", text: "cillin: dis" },
        { type: "link", children: [{ type: "text", text: "count" }] },
      ],
    }
    const list = { type: "list", children: [item] }
    expect(findPromotion({ title: "T", summary: "S", body: body(list) }, MEDICINES)).toEqual({
      words: "discount",
      medicine: "amoxicillin",
    })
  })
})

describe("accepted", () => {
  test.each([
    "Do not buy amoxicillin without a prescription; it is for sale on prescription only.",
    "Amoxicillin is cheap and safe for most people. Government hospitals give it free.",
    "एमोक्सिसिलिन की खुराक छूट जाए तो याद आते ही लें।",
    "amoxicillin ki dose chhoot jaye to yaad aate hi le",
    "सरकारी अस्पताल में एमोक्सिसिलिन मुफ़्त मिलती है।",
    "Order a test before amoxicillin. Buy only what the doctor wrote.",
  ])("%s", (text) => {
    expect(findPromotion(article(text), MEDICINES)).toBeUndefined()
  })

  test("an offer that is far from any prescription medicine", () => {
    expect(
      findPromotion(article("About amoxicillin.", "Between.", "Bandages at 20% off."), MEDICINES)
    ).toBeUndefined()
  })

  test("a name inside another word", () => {
    expect(findPromotion(article("20% off amoxicillinoid"), MEDICINES)).toBeUndefined()
  })
})

test("a combination is named by each of its parts, a title by what stands before its explanation", () => {
  expect(namesOfMolecule("amoxicillin + clavulanic acid")).toEqual([
    "amoxicillin + clavulanic acid",
    "amoxicillin",
    "clavulanic acid",
  ])
  expect(nameOfTitle("Amoxicillin (an antibiotic)")).toBe("Amoxicillin")
  expect(nameOfTitle("How to use an antibiotic with care")).toBe("")
})
