import { triage } from "../triage"
import { flagged } from "./flagged"
import { ADDITIONS, DANGERS, type Spoken } from "./dangers-in-three-languages"

const LANGUAGES = ["en", "hinglish", "hi"] as const satisfies readonly (keyof Spoken)[]

/** What a message is taken for; in doubt it is as good as flagged here. */
const topicOf = (text: string) => triage(text).topic

const beside = (danger: string, addition: string) => [
  `${addition}, ${danger}`,
  `${danger}, ${addition}`,
]

const said = DANGERS.flatMap(({ topic, said }) =>
  LANGUAGES.map((language) => ({ topic, language, text: said[language] }))
)

describe("sixty dangers", () => {
  it("have the same topic in English, Hinglish and Hindi", () => {
    const others = said
      .map(({ topic, text }) => ({ topic, text, read: topicOf(text) }))
      .filter(({ topic, read }) => read !== topic)

    expect(DANGERS).toHaveLength(60)
    expect(others).toEqual([])
  })

  it("are never ordinary, whatever stands beside them", () => {
    const messages = said.flatMap(({ language, text }) =>
      ADDITIONS.flatMap(({ kind, said }) =>
        beside(text, said[language]).map((message) => ({ kind, message }))
      )
    )

    const lowered = messages.filter(({ message }) => topicOf(message) === null)

    expect(messages).toHaveLength(60 * LANGUAGES.length * ADDITIONS.length * 2)
    expect(lowered).toEqual([])
  })

  it("stay a crisis where one is told of and a method is named", () => {
    const crises = said.filter(({ topic }) => topic === "suicide_selfharm")
    const methods = ADDITIONS.filter(({ kind }) => kind === "a named method")
    const messages = crises.flatMap(({ language, text }) =>
      methods.flatMap(({ said }) => beside(text, said[language]))
    )

    const lowered = messages.filter((message) => flagged(message) !== "suicide_selfharm")

    expect(lowered).toEqual([])
  })
})

describe("what stands beside them", () => {
  it("is ordinary by itself, but for a method", () => {
    const harmless = ADDITIONS.filter(({ kind }) => kind !== "a named method")

    const alarming = harmless
      .flatMap(({ said }) => LANGUAGES.map((language) => said[language]))
      .filter((text) => topicOf(text) !== null)

    expect(alarming).toEqual([])
  })
})

describe("a danger said to be over", () => {
  it.each([
    ["acs_chest_pain", "chest pain came and stopped by itself"],
    ["unresponsive", "papa behosh the, ab bilkul theek hain"],
    ["breathing", "साँस नहीं आ रही थी, अब ठीक है"],
  ])("is in doubt, not flagged: %s", (topic, text) => {
    expect(triage(text)).toMatchObject({ urgency: "cannot_exclude", topic })
  })

  it("is none where it never was", () => {
    expect(triage("there was no fit, he is fine now")).toMatchObject({
      urgency: "none",
      topic: null,
    })
  })
})
