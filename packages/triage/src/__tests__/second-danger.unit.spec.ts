import { actsInDoubt, emergencyReply, TOPICS, triage, type Language } from "../index"
import { ACTS } from "../replies/acts"
import { harmsIn } from "../replies/essentials"
import { stands } from "../replies/stands"
import { REPLIES } from "../replies/texts"

const LANGUAGES = ["en", "hinglish", "hi"] as const satisfies readonly Language[]
const CASES = TOPICS.flatMap((topic) => LANGUAGES.map((language) => ({ topic, language })))

describe("two dangers", () => {
  it.each([
    ["severe_bleeding", "unresponsive", "the leg is bleeding and bp is 80/50"],
    ["severe_bleeding", "unresponsive", "pair se khoon beh raha hai, bp 80/50"],
    [
      "dehydration",
      "acute_abdomen",
      "stomach pain, loose motions and vomiting again and again, no urine",
    ],
    ["dehydration", "acute_abdomen", "पेट में दर्द, दस्त और बार बार उल्टी, पेशाब बंद है"],
    ["acute_abdomen", "dehydration", "belly is rigid like a board, vomiting everything, no urine"],
    ["unresponsive", "rabies_exposure", "a dog bit him, he fainted and is sweating a lot"],
    ["head_injury", "violence", "husband hit her head with a rod, she is vomiting"],
    ["poisoning_overdose", "hypoglycaemia", "took 20 glimepiride tablets, sugar 38"],
  ])("get the reply of %s, with what %s needs: %s", (topic, other, text) => {
    const found = triage(text)

    expect(found.topic).toBe(topic)
    expect(found.also).toContain(other)
  })

  it("are one where one is told", () => {
    expect(triage("sugar 45").also).toEqual([])
    expect(triage("mera order kahan hai").also).toEqual([])
  })
})

describe("a second danger", () => {
  it.each(CASES)(
    "has its vital acts said, and nothing harms the first: $topic, $language",
    (one) => {
      const { topic, language } = one

      for (const other of TOPICS.filter((name) => name !== topic)) {
        const own = emergencyReply({ topic, language }).body
        const { body, helplines } = emergencyReply({ topic, language, also: [other] })
        const unsaid = ACTS[other].must.filter((act) => act.beside && !stands(act[language], body))
        const lines = REPLIES[other].lines.filter((line) => unsaid.some(({ id }) => id === line.id))

        expect(body.startsWith(own)).toBe(true)
        expect(harmsIn(topic, language, body)).toEqual([])
        expect(
          lines.filter((line) => harmsIn(topic, language, line[language]).length === 0)
        ).toEqual([])
        expect(new Set(body.split("\n")).size).toBe(body.split("\n").length)
        expect(helplines.map(({ phone }) => phone)).toContain("112")
      }
    }
  )

  it("has none that is vital left out of the table", () => {
    const silent = TOPICS.filter((topic) => !ACTS[topic].must.some((act) => act.beside))

    // A crisis comes first, always, and sends for help as sepsis does.
    expect(silent).toEqual(["suicide_selfharm"])
  })

  it.each([
    ["acute_abdomen", "dehydration", /ORS/],
    ["poisoning_overdose", "dehydration", /ORS/],
    ["dehydration", "acute_abdomen", /nothing to eat/],
    ["infant_danger", "stroke", /nothing to eat/],
    ["head_injury", "severe_bleeding", /press hard on it/],
    ["snake_scorpion", "rabies_exposure", /wash the wound/],
  ] as const)("says nothing that %s forbids: %s", (topic, other, forbidden) => {
    expect(emergencyReply({ topic, language: "en", also: [other] }).body).not.toMatch(forbidden)
  })

  it.each([
    ["unresponsive", "rabies_exposure", /wash the wound/],
    ["sepsis", "severe_bleeding", /press hard on it/],
    ["poisoning_overdose", "hypoglycaemia", /15 g glucose/],
    ["head_injury", "violence", /181/],
    ["dehydration", "acute_abdomen", /No laxative/],
  ] as const)("has beside %s what is vital in %s", (topic, other, vital) => {
    expect(emergencyReply({ topic, language: "en", also: [other] }).body).toMatch(vital)
  })
})

describe("what is done in doubt", () => {
  it.each([
    ["rabies_exposure", "en", /wash the wound now with soap.*15 minutes/],
    ["rabies_exposure", "hi", /साबुन से 15 मिनट धोएँ/],
    ["burn_electric", "hinglish", /20 minute/],
    ["eye_emergency", "en", /rinse/],
  ] as const)("of %s, in %s", (topic, language, said) => {
    expect(actsInDoubt(topic, language).join("\n")).toMatch(said)
  })

  it("is nothing where it could harm", () => {
    expect(actsInDoubt("hypoglycaemia", "en")).toEqual([])
  })
})
