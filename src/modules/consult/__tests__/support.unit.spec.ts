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

  it.each([
    [
      "what is denied moved",
      "Do not take metformin with food.",
      "Do not take metformin with alcohol. Metformin is taken with food.",
    ],
    [
      "the two sides changed",
      "It may be taken with alcohol but not with food.",
      "It may be taken with food but not with alcohol.",
    ],
    ["before for after", "Take it before meals.", "Take it after meals."],
    ["safe for unsafe", "It is safe in pregnancy.", "It is unsafe in pregnancy."],
    ["more for less", "It increases blood sugar.", "It reduces blood sugar."],
    [
      "under for over",
      "Children under 12 should take aspirin.",
      "Children over 12 should take aspirin.",
    ],
    [
      "a limit left out",
      "It can be used in severe kidney disease.",
      "It can rarely be used in severe kidney disease.",
    ],
    [
      "a number from elsewhere",
      "Fever lasts 24 hours.",
      "Fever lasts 5 days. Ask again after 24 hours of rest at home in a cool room.",
    ],
    ["a raised digit", "Below 105 they bleed from gums.", "Below 10⁵ they bleed from gums."],
    ["before for after in Hindi", "दवा खाने से पहले लें।", "दवा खाने के बाद लें।"],
  ])("falls for %s", (_, text, passageText) => {
    expect(isSupported(text, [passage(passageText)])).toBe(false)
  })

  it("falls when it cites nothing", () => {
    expect(isSupported("Antibiotics do not help against dengue.", [])).toBe(false)
  })
})
