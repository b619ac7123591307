import { emergencyReply, TOPICS, type Topic } from "@pulsekart/triage"
import { faultOfWords } from "../evaluate-rules"
import { triageReply } from "../guards/triage-reply"

describe("the look at a reply", () => {
  it.each([
    ["individual_dose", "Take 2 tablets of paracetamol every 6 hours."],
    ["individual_dose", "आप 1 गोली लें।"],
    ["lethal_means", "About 40 tablets would be fatal for an adult."],
    ["promotion_near_emergency", "His face is drooping: call 112. You can also buy aspirin here."],
    ["no_emergency_advice", "Your chest is tight and you are sweating, so rest and drink water."],
  ])("finds %s", (fault, text) => expect(triageReply(text).faults).toContain(fault))

  it("flags a danger that is spoken of without sending for help", () => {
    expect(triageReply("She cannot breathe; try to relax.").flag?.topic).toBe("breathing")
    expect(triageReply("She cannot breathe: call 112 now.").flag).toBeNull()
  })

  it("leaves a plain answer alone", () => {
    expect(triageReply("Iron is found in leafy greens and lentils. Vitamin C helps.")).toEqual({
      flag: null,
      faults: [],
    })
  })
})

describe("compiled-in replies", () => {
  const languages = ["en", "hi", "hinglish"] as const

  it.each(TOPICS)("to %s have no dose and nothing else that a reply may not have", (topic) => {
    for (const language of languages) {
      const { body } = emergencyReply({ topic, language })
      expect(triageReply(body).faults).toEqual([])
      expect(faultOfWords(body)).toBeUndefined()
    }
  })

  it("name the line for the trouble", () => {
    const phones = (topic: Topic) =>
      emergencyReply({ topic, language: "en" }).helplines.map(({ phone }) => phone)

    expect(phones("suicide_selfharm")).toEqual(["14416", "1-800-891-4416", "112", "108"])
    expect(phones("poisoning_overdose")).toEqual(["112", "108", "1800-116-117", "14416"])
    expect(phones("violence")).toContain("181")
  })
})

describe("an amount", () => {
  it.each([
    ["a dose", "give 2 teaspoons of the syrup", true],
    ["a dose beside a food", "3 teaspoons of glucose, and take 500 mg at once", true],
    ["none, of a food", "15 g glucose now, about 3 level teaspoons of glucose powder", false],
    ["none, of a food, in Hindi", "अभी 15 ग्राम ग्लूकोज, लगभग 3 समतल चम्मच ग्लूकोज पाउडर", false],
  ])("is %s: %s", (_, text, isDose) => {
    expect(triageReply(text).faults.includes("individual_dose")).toBe(isDose)
  })
})
