import { evaluateRules } from "../evaluate-rules"
import { languageOf } from "../language"
import type { SafetyRules } from "../safety-rules"

const firesOn = (word: string): SafetyRules["patterns"][number] => ({
  id: word,
  name: word,
  topic: "stroke",
  language: "en",
  all_of: [{ any_of: [word] }],
})

const byWords = (patterns: SafetyRules["patterns"]) => (message: string) =>
  patterns
    .filter(({ all_of }) =>
      all_of.every(({ any_of }) => any_of.some((word) => message.toLowerCase().includes(word)))
    )
    .map(({ id }) => id)

const call = (phone: string) => ({ name: phone, phone, kind: "all_emergencies" })

const reply = (
  body: string,
  { topic = "stroke", phones = ["112"] } = {}
): SafetyRules["replies"][number] => ({
  topic,
  locale: "en",
  body,
  helplines: phones.map(call),
})

const rules = (more: Partial<SafetyRules>): SafetyRules => ({
  patterns: [],
  replies: [],
  helplines: [],
  ...more,
})

describe("a rule set from the CMS", () => {
  it("is used when it is quiet on everyday messages and its replies name a number", () => {
    const set = rules({
      patterns: [firesOn("face drooping")],
      replies: [reply("Call 112 now. Do not wait.")],
    })
    expect(evaluateRules(set, byWords(set.patterns))).toMatchObject({ accepted: true, faults: [] })
  })

  it.each([
    ["false_alarm", rules({ patterns: [firesOn("order")] })],
    ["no_helpline", rules({ replies: [reply("Please lie down.", { phones: ["181"] })] })],
    [
      "no_helpline",
      rules({ replies: [reply("Please talk to us.", { topic: "suicide_selfharm" })] }),
    ],
    ["dose", rules({ replies: [reply("Call 112. Take 300 mg of aspirin.")] })],
    ["promotion", rules({ replies: [reply("Call 112. Order it now from us.")] })],
    ["phone", rules({ helplines: [{ name: "X", phone: "call us", kind: "ambulance" }] })],
  ])("is not used: %s", (reason, set) => {
    const { accepted, faults } = evaluateRules(set, byWords(set.patterns))
    expect(accepted).toBe(false)
    expect(faults).toMatchObject([{ reason }])
  })
})

describe("the language of a message", () => {
  it.each([
    ["en", "What is dengue"],
    ["hinglish", "mujhe bukhar hai kya karu"],
    ["hi", "मुझे बुखार है"],
    ["hi", "मुझे fever है"],
    ["en", "Is dengue contagious among children at home"],
  ])("%s: %s", (language, text) => {
    expect(languageOf(text, "en")).toBe(language)
  })

  it("is the consult's when the message does not say", () => {
    expect(languageOf("???", "hi")).toBe("hi")
  })
})
