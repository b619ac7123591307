import { triage } from "../triage"
import { flagged } from "./flagged"
import { RULE_FILES } from "../rules"
import { DANGEROUS, EVERYDAY_MESSAGES } from "./phrases"
import { DANGEROUS_IN_OTHER_WORDS, MORE_EVERYDAY_MESSAGES } from "./phrases-more"

const lines = (text = "") =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)

const RULED_TOPICS = [...new Set(RULE_FILES.map(({ topic }) => topic))]

describe("what is dangerous", () => {
  it.each(RULED_TOPICS)("raises a flag for every way to say %s", (topic) => {
    const phrases = [...lines(DANGEROUS[topic]), ...lines(DANGEROUS_IN_OTHER_WORDS[topic])]

    const missed = phrases.filter((text) => flagged(text) === null)

    expect(phrases.length).toBeGreaterThan(9)
    expect(missed).toEqual([])
  })

  it("answers a crisis as a crisis and a poisoning as a poisoning", () => {
    const urgencies = (text: string) => lines(text).map((phrase) => triage(phrase).urgency)

    expect(new Set(urgencies(DANGEROUS.suicide_selfharm ?? ""))).toEqual(new Set(["crisis"]))
    const poisonings = urgencies(DANGEROUS.poisoning_overdose ?? "")
    const asPoisoning = poisonings.filter((urgency) => urgency === "poison")
    expect(asPoisoning.length / poisonings.length).toBeGreaterThan(0.9)
  })
})

describe("how urgent it is", () => {
  it.each([
    ["today", "rabies_exposure", "a stray dog bit my leg an hour ago"],
    ["emergency", "rabies_exposure", "dog bit him last month and now he is afraid of water"],
    ["emergency", "unresponsive", "a dog bit him, he fainted and is sweating a lot"],
    ["emergency", "acs_chest_pain", "crushing chest pain and sweating"],
    ["emergency", "violence", "husband locked me in and hit me again, my lip is cut"],
    ["today", "post_operative", "the surgical wound is red and pus comes"],
    ["emergency", "post_operative", "tonsils removed last week, spitting blood"],
    ["cannot_exclude", "dengue_warning", "my brother has dengue, gums look red"],
    ["none", null, "mera order kahan hai"],
  ])("%s, about %s: %s", (urgency, topic, text) => {
    expect(triage(text)).toMatchObject({ urgency, topic })
  })
})

describe("what is ordinary", () => {
  it("lets everyday messages through", () => {
    const phrases = [...lines(EVERYDAY_MESSAGES), ...lines(MORE_EVERYDAY_MESSAGES)]

    const alarms = phrases.filter((text) => flagged(text) !== null)

    expect(alarms.length / phrases.length).toBeLessThan(0.02)
  })
})

describe("scope", () => {
  it.each([
    [
      "denied before",
      "no chest pain and no sweating",
      "crushing chest pain and sweating",
      "acs_chest_pain",
    ],
    [
      "denied after, in Hinglish",
      "seene mein dard nahi hai",
      "seene mein dard hai",
      "acs_chest_pain",
    ],
    ["denied after, in Devanagari", "साँप ने नहीं काटा", "साँप ने काटा", "snake_scorpion"],
    ["long ago", "mom had a stroke three years ago", "mom is having a stroke", "stroke"],
    [
      "asked in general",
      "what are the signs of a stroke",
      "my uncle shows signs: his face drooped",
      "stroke",
    ],
    [
      "a figure of speech",
      "the mrp gave me a heart attack",
      "I think I am having a heart attack",
      "acs_chest_pain",
    ],
    ["slight", "slight pain in my stomach", "severe pain in my stomach", "acute_abdomen"],
  ])("reads what is %s", (_, harmless, dangerous, topic) => {
    expect(flagged(harmless)).toBeNull()
    expect(flagged(dangerous)).toBe(topic)
  })

  it("ends a denial at 'but'", () => {
    expect(flagged("no cough, no cold but I cannot breathe")).toBe("breathing")
    expect(flagged("khansi nahi hai lekin saans nahi aa rahi")).toBe("breathing")
  })

  it("counts another person who has what the writer denies", () => {
    expect(flagged("I have no chest pain but my wife does")).toBe("acs_chest_pain")
    expect(flagged("I have no chest pain")).toBeNull()
  })

  it("does not let a wish to buy, or that all seems well, cancel a poisoning", () => {
    const found = triage("which cream to buy, also my son drank kerosene, he seems fine now")

    expect(found).toMatchObject({ topic: "poisoning_overdose", urgency: "poison" })
  })
})

describe("numbers", () => {
  it.each([
    ["sugar 45", "sugar 110", "hypoglycaemia"],
    ["sugar 520", "sugar 150 after food", "dka_hyperglycaemia"],
    ["bp 230/130", "bp 124/82", "hypertensive_emergency"],
    ["spo2 is 82", "spo2 is 98", "breathing"],
    ["platelets 12000", "platelets 180000", "dengue_warning"],
    ["baby 20 days old temperature 38.6", "baby 20 days old temperature 36.9", "infant_danger"],
    ["took 25 dolo tablets", "took 1 dolo tablet", "poisoning_overdose"],
    ["शुगर ४२", "शुगर ११०", "hypoglycaemia"],
  ])("tells %s from %s", (dangerous, ordinary, topic) => {
    expect(flagged(dangerous)).toBe(topic)
    expect(flagged(ordinary)).toBeNull()
  })
})

describe("spelling", () => {
  it.each([
    ["unconcious", "unresponsive"],
    ["unconsious man here", "unresponsive"],
    ["siezure now", "seizure"],
    ["brethless since morning", "breathing"],
  ])("reads %s", (text, topic) => expect(flagged(text)).toBe(topic))

  it("folds the ways to write one Hindi word", () => {
    for (const text of [
      "sans nhi aa rhi",
      "saans nahin aa rahi",
      "साँस नहीं आ रही",
      "saas nai aari",
    ]) {
      expect(flagged(text)).toBe("breathing")
    }
  })
})

describe("context", () => {
  it("adds an earlier message to this one", () => {
    expect(flagged("now she is vomiting")).toBeNull()
    const context = ["mother hit her head on the door"]
    expect(triage("now she is vomiting", { context })).toMatchObject({
      urgency: "emergency",
      topic: "head_injury",
    })
  })

  it("does not raise the flag of an earlier message again", () => {
    expect(flagged("ok, and my refund?", ["my father is unconscious"])).toBeNull()
  })

  it("remembers that somebody is expecting, or very young", () => {
    expect(triage("a dog bit me", { context: ["I am pregnant, which iron"] }).modifiers).toEqual({
      pregnant: true,
      infant: false,
    })
    expect(triage("my 2 month old has fever").modifiers.infant).toBe(true)
  })
})

describe("why", () => {
  it("is told by the rule and the concepts that made it hold, of earlier messages too", () => {
    expect(triage("bukhar hai, gardan akad gayi hai, ulti nahi")).toMatchObject({
      rule_id: "meningitis.stiff-neck-and-fever",
      concepts: ["fever", "stiff_neck"],
    })
    const context = ["mother hit her head on the door"]
    expect(triage("now she is vomiting", { context }).concepts).toEqual(["head_injury", "vomiting"])
  })

  it("is all that was spoken of where the reader doubts, and nothing in what is ordinary", () => {
    const doubted = triage("my brother has dengue, gums look red")

    expect(doubted).toMatchObject({ urgency: "cannot_exclude", rule_id: "reader" })
    expect(doubted.concepts).toContain("dengue")
    expect(triage("one strip of cetirizine please")).toMatchObject({
      urgency: "none",
      concepts: [],
    })
  })
})
