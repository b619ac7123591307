import { emergencyReply, missingEssentials, TOPICS, type Language, type Topic } from "../index"
import { ACTS } from "../replies/acts"
import { harmsIn } from "../replies/essentials"
import { isAdvised, stands } from "../replies/stands"
import { REPLIES } from "../replies/texts"

const LANGUAGES = ["en", "hinglish", "hi"] as const satisfies readonly Language[]
const CASES = TOPICS.flatMap((topic) => LANGUAGES.map((language) => ({ topic, language })))

const TIE = ACTS.snake_scorpion.must.filter(({ id }) => id === "tie")[0]

const linesOf = (topic: Topic, ids: string[]) =>
  REPLIES[topic].lines.filter(({ id }) => ids.includes(id))

const lacks = (topic: Topic, language: Language, text: string) =>
  missingEssentials(topic, language, text).map(({ id }) => id)

/** What editors may make of a reply; none of it takes an act away. */
const EDITS: Record<string, (body: string) => string> = {
  "kept as it is": (body) => body,
  "lost but for a word": () => "Get well soon.",
  "cut to whom to call": (body) => body.split("\n").slice(0, 1).join("\n"),
  "without whom to call": (body) => body.split("\n").slice(1).join("\n"),
}

describe("the acts of a topic", () => {
  it.each(CASES)("stand in its reply, and what harms does not: $topic, $language", (one) => {
    const { topic, language } = one
    const compiled = emergencyReply({ topic, language })
    const edited = Object.values(EDITS).map((edit) =>
      emergencyReply({ topic, language, edited: { body: edit(compiled.body), helplines: [] } })
    )

    for (const { body, helplines } of [compiled, ...edited]) {
      expect(lacks(topic, language, body)).toEqual([])
      expect(harmsIn(topic, language, body)).toEqual([])
      expect(body.slice(0, body.indexOf("\n"))).toContain("112")
      expect(helplines.map(({ phone }) => phone)).toContain("112")
    }
    expect(edited[0]).toEqual(compiled)
    expect(edited[1].body).toContain("Get well soon.")
  })

  it.each(CASES)("stand though an edit advises what harms: $topic, $language", (one) => {
    const { topic, language } = one
    const compiled = emergencyReply({ topic, language })

    for (const harm of ACTS[topic].mustNot) {
      const body = `${compiled.body}\n- ${harm[language].split("|")[0]}.`
      expect(emergencyReply({ topic, language, edited: { body, helplines: [] } })).toEqual(compiled)
    }
  })

  it.each([
    ["en", "If no ambulance comes, tie a tourniquet."],
    ["hi", "एम्बुलेंस न आए तो कसकर बाँधें।"],
    ["hinglish", "Ambulance na aaye to kaskar baandhein."],
  ] as const)("stand though an edit says no of something else, in %s", (language, tied) => {
    const { body } = emergencyReply({ topic: "snake_scorpion", language })
    const lines = body.split("\n")
    const edited = lines.map((line) => (stands(TIE[language], line) ? `- ${tied}` : line))

    expect(edited.join("\n")).toContain(tied)
    expect(lacks("snake_scorpion", language, edited.join("\n"))).toContain("tie")
  })

  it.each(TOPICS)("of %s have a line and a source each, in a voice that is nobody's", (topic) => {
    const { lines } = REPLIES[topic]
    const ids = lines.map(({ id }) => id)

    expect(ids[0]).toBe("call")
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, source } of ACTS[topic].must) {
      expect(ids).toContain(id)
      expect(source.length).toBeGreaterThan(5)
    }
    for (const { en, hi, hinglish } of lines) {
      expect(`${en} ${hi} ${hinglish}`).not.toMatch(/(?:ता|ऊँगा|\bta) (?:हूँ|hoon|hun)|सकता हूँ|unga\b/)
    }
  })
})

describe("a chest", () => {
  const PRESSED = CASES.filter(({ topic }) => linesOf(topic, ["cpr", "breathless"]).length > 0)
  const TURNED = TOPICS.filter((topic) => linesOf(topic, ["cpr", "on_side"]).length === 2)

  it.each(PRESSED)("is pressed only where nobody answers: $topic, $language", (one) => {
    for (const line of linesOf(one.topic, ["cpr", "breathless"])) {
      expect(line[one.language]).toMatch(/no answer|जवाब न|jawab na/i)
    }
  })

  it.each(TURNED)("is pressed before anybody is turned on the side: %s", (topic) => {
    expect(linesOf(topic, ["cpr", "on_side"]).map(({ id }) => id)).toEqual(["cpr", "on_side"])
  })
})

describe("words that say an act", () => {
  it.each([
    [true, "wash + soap + 15", "Wash it with soap for 15 minutes, and do not scrub."],
    [false, "wash + soap + 15", "Do not wash it with soap for 15 minutes."],
    [false, "wash + soap + 15", "Wash it with soap for 150 minutes."],
    [false, "wash + soap + 15", "Wash it.\nUse soap.\nFor 15 minutes."],
    [true, "धो + साबुन + 15", "घाव को साबुन से १५ मिनट धोएँ।"],
    [false, "धो + साबुन + 15", "घाव को साबुन से 15 मिनट न धोएँ।"],
    [false, "dho + sabun", "Sabun se dhoyein nahi."],
    [true, "!vomit", "Never make the person vomit."],
    [false, "!vomit", "Make the person vomit. Do not wait."],
    [true, "!उल्टी", "उल्टी मत करवाएँ"],
  ])("%s: %s in: %s", (says, words, text) => {
    expect(stands(words, text)).toBe(says)
  })

  it("are advice unless their sentence says not to", () => {
    expect(isAdvised("tourniquet", "Tie a tourniquet above the bite.")).toBe(true)
    expect(isAdvised("tourniquet", "Never tie a tourniquet.")).toBe(false)
  })
})

describe("who it is about", () => {
  const bite = { topic: "rabies_exposure", language: "en" } as const

  it("adds a line and takes none", () => {
    const plain = emergencyReply(bite)
    const added = emergencyReply({ ...bite, modifiers: { pregnant: true, infant: true } })

    expect(added.body.startsWith(plain.body)).toBe(true)
    expect(added.body).toMatch(/pregnant or has just given birth.*\n.*how old the baby is/)
    expect(added.helplines.map(({ phone }) => phone)).toEqual(["112", "108", "102"])
  })

  it("adds nothing where the topic speaks of nobody else", () => {
    const baby = { topic: "infant_danger", language: "hi" } as const

    expect(emergencyReply({ ...baby, modifiers: { pregnant: false, infant: true } })).toEqual(
      emergencyReply(baby)
    )
  })

  it("says how a baby's chest is pressed, where the reply presses one", () => {
    const infant = (topic: Topic) =>
      emergencyReply({ topic, language: "en", modifiers: { pregnant: false, infant: true } }).body

    expect(infant("unresponsive")).toMatch(/baby's chest is pressed with two thumbs/)
    expect(infant("rabies_exposure")).not.toContain("two thumbs")
  })

  it("sends for the ambulance where a rule is graver than its topic", () => {
    expect(emergencyReply({ ...bite, urgency: "emergency" }).body).toMatch(/^Call 112 or 108 now/)
    expect(emergencyReply({ ...bite, urgency: "today" })).toEqual(emergencyReply(bite))
  })
})
