import { isSupported } from "../answerers/support"
import { passage } from "./passages"

const PASSAGE = passage(
  `Dengue is spread by mosquitoes that bite during the day. High fever begins suddenly and lasts 2 to 7 days.
Antibiotics do not help against dengue. Drink plenty of fluids and rest.`
)

describe("a sentence that a model wrote", () => {
  it.each([
    "Dengue is spread by mosquitoes biting during the day.",
    "The high fever of dengue begins suddenly and lasts 2 to 7 days.",
    "Antibiotics do not help against dengue.",
    "Rest and drink plenty of fluids.",
  ])("stands: %s", (text) => {
    expect(isSupported(text, [PASSAGE])).toBe(true)
  })

  it.each([
    ["another subject", "Malaria is treated with artemisinin in hospitals."],
    ["another number", "The high fever lasts 14 days."],
    ["a denial turned round", "Antibiotics help against dengue."],
    ["a denial added", "Dengue is not spread by mosquitoes that bite during the day."],
    ["words from everywhere", "Mosquitoes rest during high antibiotics and drink fever."],
    ["nothing", "It is so."],
  ])("falls for %s", (_, text) => {
    expect(isSupported(text, [PASSAGE])).toBe(false)
  })

  it("falls when it cites nothing", () => {
    expect(isSupported("Antibiotics do not help against dengue.", [])).toBe(false)
  })
})
