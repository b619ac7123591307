import { emergencyReply } from "@pulsekart/triage"
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
  const urgencies = ["crisis", "poison", "emergency", "today"] as const

  it.each(urgencies)("name 112 for %s in every language, and no dose", (urgency) => {
    for (const language of languages) {
      const { body, helplines } = emergencyReply(urgency, language)
      expect(helplines.map(({ phone }) => phone)).toContain("112")
      expect(body).toContain("112")
      expect(triageReply(body).faults).toEqual([])
    }
  })

  it("name the line for the trouble", () => {
    const phones = (urgency: (typeof urgencies)[number]) =>
      emergencyReply(urgency, "en").helplines.map(({ phone }) => phone)

    expect(phones("crisis")).toContain("14416")
    expect(phones("poison")).toContain("1800-116-117")
    expect(emergencyReply("poison", "en").body).toContain("not make the person vomit")
  })
})
