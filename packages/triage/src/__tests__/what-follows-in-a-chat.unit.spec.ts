import { actsInDoubt, triage, UNSAID } from "../index"
import { flagged } from "./flagged"

const crises = ["suicide_selfharm", "poisoning_overdose"]

describe("yes, it is happening now", () => {
  const ANSWERS = [
    "yes it is happening now",
    "haan abhi ho raha hai",
    "हाँ, अभी हो रहा है",
    "it is happening to my wife right now",
    "my papa has these now",
    "mere papa ko abhi yahi ho raha hai",
    "मेरी माँ को यही हो रहा है",
  ]

  it.each(ANSWERS)("raises again what was flagged: %s", (text) => {
    for (const [before, topic] of [
      ["husband has chest pain and sweating", "acs_chest_pain"],
      ["दादी का मुँह टेढ़ा हो गया", "stroke"],
    ]) {
      expect(flagged(text, [before])).toBe(topic)
      expect(flagged(text, [before, "how long does the courier take"])).toBe(topic)
    }
  })

  it.each([
    "yes it is happening now please send ambulance",
    "haan abhi ho raha hai ambulance bhejo",
    "हाँ अभी हो रहा है एम्बुलेंस भेजो",
    "yes happening now send help",
    "haan abhi ho raha hai kitne time me doctor aayega",
    "abhi ho raha hai jaldi kisi ko bhejo",
    "yes it is happening now, what is the address of hospital",
  ])("calls for help in what was told, and in nothing else: %s", (text) => {
    const context = ["husband has chest pain and sweating"]

    expect(triage(text, { context })).toMatchObject({
      urgency: "emergency",
      topic: "acs_chest_pain",
    })
    expect(crises).not.toContain(triage(text).topic)
  })

  it("asks nothing of a danger with an order", () => {
    const context = ["husband has chest pain and sweating"]

    expect(flagged("yes now, cancel my order", context)).toBeNull()
  })

  it.each(ANSWERS)("raises what was asked about: %s", (text) => {
    for (const [before, topic] of [
      ["what are symptoms of heart attack? for my sons school chart", "acs_chest_pain"],
      ["stroke ke lakshan kya hote hain", "stroke"],
      ["what happens in anaphylaxis?", "anaphylaxis"],
      ["डेंगू के लक्षण क्या हैं", "dengue_warning"],
    ]) {
      expect(flagged(text, [before])).toBe(topic)
    }
  })

  it.each(ANSWERS)("names no crisis where nothing was told: %s", (text) => {
    for (const context of [[], ["what should i give for hiccups"]]) {
      const found = triage(text, { context })

      expect(found).toMatchObject({ urgency: "cannot_exclude", rule_id: UNSAID.rule_id })
      expect(crises).not.toContain(found.topic)
    }
    expect(actsInDoubt(UNSAID.topic, "en")).toEqual([])
  })

  it.each([
    "no it is not happening now",
    "nahi, ab nahi ho raha",
    "yes send two strips today",
    "haan abhi bhej do",
  ])("is not said by: %s", (text) => {
    expect(flagged(text, ["husband has chest pain and sweating"])).toBeNull()
  })
})

describe("what cannot be done any more", () => {
  it.each([
    "ab papa khade nahi ho pa rahe",
    "ab dadi se chalna nahi ho raha",
    "अब नानी खड़ी नहीं हो पा रहीं",
    "now she cannot stand up on her own",
    "mata ji uth nahi rahi",
    "bachche ki aankh nahi khulti",
  ])("is no wish to die: %s", (text) => {
    expect(triage(text).topic).not.toBe("suicide_selfharm")
  })

  it.each([
    [
      "loose motion 2 baar subah se, baaki theek",
      "ab papa khade nahi ho pa rahe, aankhein dhas gayi hain",
    ],
    ["सुबह से दस्त हैं", "अब वो खड़े नहीं हो पा रहे, आँखें धँस गई हैं"],
    ["loose motions since morning", "now he cannot stand, his eyes are sunken"],
  ])("is dehydration after loose motions: %s", (before, text) => {
    expect(flagged(text, [before])).toBe("dehydration")
  })

  it.each(["ab mujhse nahi hota", "ab aur nahi hota mujhse", "अब मुझसे नहीं होता"])(
    "is one where it is life itself: %s",
    (text) => expect(triage(text).topic).toBe("suicide_selfharm")
  )
})

describe("a bite without blood", () => {
  it.each([
    "kutte ne khurcha hai, khoon nahi nikla, injection zaruri hai kya",
    "padosi ke kutte ne daant gadaye hain halka sa, khoon nahi aaya, teeka lagega kya?",
    "kutte ne sirf khurcha hai bete ko, khoon nahi nikla, haldi laga di hai. injection zaruri hai kya?",
    "बिल्ली ने खुरचा है, खून नहीं आया, टीका लगेगा क्या",
    "the puppy scratched my daughter while playing, there was no blood, is a rabies injection needed",
  ])("is a bite: %s", (text) => {
    expect(triage(text)).toMatchObject({ urgency: "today", topic: "rabies_exposure" })
  })

  it("is none where the bite itself is denied", () => {
    expect(flagged("kutte ne kata nahi, khoon nahi nikla")).toBeNull()
  })
})
