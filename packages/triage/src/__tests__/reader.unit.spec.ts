import { affirmedIn } from "../engine"
import { flagByRules, isFlag, triage } from "../index"
import { agreedFlag } from "../reader/agreement"

/** What no rule has words for, and what it is about: too few words, or no sign that a rule looks for. */
const IN_DOUBT: [topic: string, text: string][] = [
  ["violence", "girl screams next door, then silent"],
  ["poisoning_overdose", "bacche ne phenyl wali bottle muh se lagayi thi"],
  ["dengue_warning", "my brother has dengue, gums look red"],
]
/** In words enough, with a sign of a danger. */
const WITH_A_SIGN: [urgency: string, topic: string, text: string][] = [
  ["emergency", "violence", "he hit her with the belt again and the neighbours heard it"],
  ["emergency", "choking", "the baby holds her throat and makes no noise at all now"],
]
/** Words of danger in a message that tells of none. */
const TAKEN_BACK = [
  "in the hospital drama the hero lies unconscious and is not breathing, very silly film, which shampoo is on sale",
  "your page keeps choking on its own spinner, please deliver my vitamins before diwali",
  "the aquarium heater electrocuted two of our fish, which filter do you sell for a small tank",
]
const ORDINARY = [
  "what time does the delivery come",
  "do you have crocin 650",
  "is paracetamol safe with cetirizine",
  "what are the side effects of amlodipine",
  "my headache is gone thanks",
  "What should I do?",
  "ab kya karu",
  "my wife is 44",
  "मेरी दवा कब आएगी",
  "mera order kahan hai",
  "I have a fever",
  "I have a headache, what can I take",
  "मुझे बुखार है",
  "mujhe bukhar hai",
  "I have a cough",
]
/** Words for dying and for an overdose, of somebody in need and not. */
const SPOKEN_OF: [of: string, urgency: string, text: string][] = [
  ["a person", "crisis", "wo roz kehti hai mar jaungi, aaj kamra band kar liya hai"],
  [
    "a website",
    "cannot_exclude",
    "teen din se OTP nahi aaya, ab to mar ke bhoot ban jaunga tab aayega",
  ],
  ["a person", "poison", "my sister took an overdose of her sleeping tablets, what now"],
  [
    "sugar",
    "cannot_exclude",
    "three rasgullas at one wedding, she has had an overdose by all accounts",
  ],
]

describe("a second reader", () => {
  it.each(IN_DOUBT)("doubts, about %s: %s", (topic, text) => {
    expect(triage(text)).toMatchObject({ urgency: "cannot_exclude", topic })
  })

  it.each(ORDINARY)("lets through: %s", (text) => {
    expect(triage(text)).toMatchObject({ urgency: "none", topic: null })
  })

  it.each(WITH_A_SIGN)("flags with a sign, %s, about %s: %s", (urgency, topic, text) => {
    const found = triage(text)

    expect(found).toMatchObject({ urgency, topic, rule_id: "reader-and-sign" })
    expect(found.concepts).not.toEqual([])
  })

  it("takes a poisoning that no word names for the next topic, unless it is far ahead", () => {
    const topicWith = (concept: string, ahead: number) =>
      agreedFlag({
        text: "one two three four five six seven eight nine ten",
        impression: {
          danger: 9,
          topics: [
            { topic: "poisoning_overdose", score: ahead },
            { topic: "suicide_selfharm", score: 0 },
            { topic: "meningitis", score: 0 },
          ],
        },
        said: { ...affirmedIn(""), concepts: new Set([concept]), mentioned: new Set([concept]) },
      })?.topic

    expect(topicWith("stiff_neck", 1)).toBe("meningitis")
    expect(topicWith("stiff_neck", 3)).toBe("poisoning_overdose")
    expect(topicWith("toxin_word", 1)).toBe("poisoning_overdose")
  })

  it.each(TAKEN_BACK)("leaves a doubt of what a rule fired on alone: %s", (text) => {
    expect(flagByRules(text)).not.toBeNull()
    expect(triage(text).urgency).toBe("cannot_exclude")
  })

  it("takes back no crisis and no poison by name", () => {
    for (const [urgency, text] of [
      [
        "crisis",
        "my cousin in the serial wants to end her life, lovely acting, when does my order of shampoo come",
      ],
      [
        "poison",
        "my son drank phenyl in the drama at school yesterday, what a laugh, please send two boxes of sweets",
      ],
      [
        "poison",
        "kindly deliver diapers and baby shampoo and wipes by cash on delivery my nephew drank harpic",
      ],
    ]) {
      expect(flagByRules(text)).toMatchObject({ urgency })
      expect(triage(text)).toMatchObject({ urgency })
    }
  })

  it("raises no crisis for how somebody is spoken of", () => {
    const text =
      "my brother has lost weight at the gym and is weak in the mornings, which protein do you have"

    expect(triage(text).urgency).not.toBe("crisis")
  })

  it("takes no danger back, however much of an order stands beside it", () => {
    for (const text of [
      "chest pain and sweating, please add to cart two strips of dolo, one thermometer, coupon code SAVE20, deliver tomorrow",
      "Acid splash in eye at factory, Refresh Tears two, eye pads, Tobrex drops, invoice with GST to office please",
      "lips blue, breathless, oximeter and portable oxygen cylinder, which price, delivery to pincode 560001 cash on delivery",
      "snake bite, sugar 38, order status, delivery slot, coupon code, invoice, return policy, cash on delivery, brand and size",
      "order status please - dolo and thermometer and oximeter - cash on delivery to pincode 560001 - my father has chest pain and is sweating",
      "grandpa has a heartattack",
      "i think my father is having a heart attack",
      "baby movements much less than usual today, i am in my ninth month",
    ]) {
      expect(triage(text).urgency).toBe("emergency")
    }
  })

  it("flags what it took back as soon as one sign more is told", () => {
    const before =
      "hello can you deliver my order of vitamin c by tomorrow evening my father has chest pain"

    expect(triage(before).urgency).toBe("cannot_exclude")
    expect(triage("now he is sweating too", { context: [before] }).urgency).toBe("emergency")
    expect(triage("and two strips of dolo", { context: [before] }).urgency).toBe("none")
  })

  it.each(SPOKEN_OF)(
    "asks who is meant where words alone are heard, of %s: %s",
    (_, urgency, text) => {
      expect(flagByRules(text)).not.toBeNull()
      expect(triage(text).urgency).toBe(urgency)
    }
  )

  it("flags what it doubted as soon as the customer says that it is happening", () => {
    const before = "girl screams next door, then silent"

    expect(triage(before)).toMatchObject({ urgency: "cannot_exclude", topic: "violence" })
    for (const yes of ["yes, it is happening now", "haan abhi ho raha hai", "हाँ अभी हो रहा है"]) {
      expect(triage(yes, { context: [before] })).toMatchObject({
        urgency: "emergency",
        topic: "violence",
      })
      expect(isFlag(triage(yes))).toBe(false)
    }
    for (const other of ["yes", "yes please send two strips now, how much is it", "thank you"]) {
      expect(triage(other, { context: [before] }).urgency).toBe("none")
    }
  })

  it("doubts nothing again for what was said before it", () => {
    const context = ["A stray dog bit my leg an hour ago"]

    expect(triage("What is the capital of France?", { context }).urgency).toBe("none")
  })
})
