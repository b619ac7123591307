import { focusOn } from "../focus"
import { Glossary } from "../glossary"

const termsOf = (question: string, glossary?: Glossary) =>
  focusOn(question, glossary).terms.map(({ term }) => term.toLowerCase())

const weightOf = (question: string, wanted: string) =>
  focusOn(question).terms.find(({ term }) => term === wanted)?.weight ?? 0

describe("the focus of a question", () => {
  it("leaves out greeting, thanks and how one speaks to a help desk", () => {
    const terms = termsOf("Hello sir, please tell me about dengue. Thank you very much")

    expect(terms).toEqual(["dengue"])
  })

  it("holds nothing that names a person", () => {
    const { text, terms } = focusOn(
      "My name is Ramesh, phone 98765 43210, ramesh@example.com. Is cetirizine safe with alcohol?"
    )

    const said = [text, ...terms.map(({ term }) => term)].join(" ")
    expect(said).toContain("cetirizine")
    expect(said).not.toMatch(/ramesh|98765|43210|example/i)
  })

  it("weighs a term more when several sentences hold it", () => {
    const question = "Is shingles contagious? My mother has shingles. She works in a kitchen."

    expect(weightOf(question, "shingles")).toBeGreaterThan(weightOf(question, "kitchen"))
  })

  it("keeps the sentences that ask for the embedding, and not the story between them", () => {
    const { text } = focusOn(
      "Asthma. I played softball and volleyball before the accident. Which exercises are safe?"
    )

    expect(text).toContain("Which exercises are safe?")
    expect(text).not.toContain("softball")
  })

  it("adds the words that documents use for what is asked", () => {
    expect(termsOf("rib pain remedy")).toContain("treatment")
    expect(termsOf("dengue ke lakshan")).toContain("symptoms")
    expect(termsOf("डेंगू का इलाज")).toContain("treatment")
  })

  it("cuts a strength off a medicine's name", () => {
    expect(termsOf("carvedilol25mg")).toContain("carvedilol")
  })

  it("answers nothing to a message without a word", () => {
    expect(focusOn("??? 🙂").terms).toEqual([])
  })
})

describe("the glossary", () => {
  const glossary = new Glossary([
    { term: "bukhar", language: "hinglish", clinical_terms: ["fever"] },
    { term: "sir dard", language: "hinglish", clinical_terms: ["headache"] },
    { term: "sugar", language: "en", clinical_terms: ["diabetes mellitus"] },
    { term: "बुखार", language: "hi", clinical_terms: ["fever"] },
  ])

  it("finds a Hinglish term in another spelling, and searches by the clinical one instead", () => {
    const terms = termsOf("bukhaar mein kya kare", glossary)

    expect(terms).toContain("fever")
    expect(terms).not.toContain("bukhaar")
  })

  it("finds terms of several words", () => {
    expect(termsOf("Sir dard ho raha hai", glossary)).toContain("headache")
  })

  it("keeps an English or a Hindi word beside its clinical terms", () => {
    expect(termsOf("high sugar", glossary)).toEqual(
      expect.arrayContaining(["sugar", "diabetes", "mellitus"])
    )
    expect(termsOf("बुखार", glossary)).toEqual(expect.arrayContaining(["बुखार", "fever"]))
  })

  it("gives an English embedder English words", () => {
    expect(focusOn("mujhe bukhar hai", glossary).text).toContain("fever")
  })

  it("does not take another word for a term", () => {
    expect(termsOf("bukharest", glossary)).not.toContain("fever")
  })
})
