import { emergencyReply, triage } from "../index"
import { flagged } from "./flagged"

describe("a heavy arm", () => {
  it.each([
    "papa is having gas since morning, sweating a lot and left hand heavy",
    "dad has chest burning and sweating, left arm heavy",
    "papa ko gas hai, paseena aa raha hai aur left haath bhaari hai",
    "पापा को पसीना आ रहा है, बायाँ हाथ भारी है",
  ])("beside signs of the heart is the heart: %s", (text) => {
    const { topic, also } = triage(text)

    expect(topic).toBe("acs_chest_pain")
    expect(also).not.toContain("stroke")
  })

  it.each([
    "left arm is heavy and his mouth is crooked, sweating",
    "his right side is weak and he is sweating",
    "ek taraf ka haath pair kamzor hai, paseena hai",
  ])("beside signs of a stroke is a stroke: %s", (text) => {
    expect(flagged(text)).toBe("stroke")
  })
})

describe("a fire indoors", () => {
  it.each([
    "ghar me angeethi thi, bachche uth nahi rahe",
    "अँगीठी जल रही थी, बच्चे उठ नहीं रहे",
    "the generator was on in the house and my parents do not wake up",
    "gas geyser chal raha tha, bathroom mein behosh mili",
    "they slept in the closed car with the engine on, my son is not waking up",
  ])("and people who do not wake are gas: %s", (text) => {
    expect(triage(text)).toMatchObject({ urgency: "poison", topic: "poisoning_overdose" })
    const context = ["metformin khana khane se pehle lete hain ya baad me?"]
    expect(triage(text, { context })).toMatchObject({ topic: "poisoning_overdose" })
    expect(triage(text, { context }).also).not.toContain("hypoglycaemia")
  })

  it("is none without anybody unwell", () => {
    expect(flagged("angeethi aur koyla milega kya")).toBeNull()
  })

  it("makes nobody a diabetic who asked about a medicine, and leaves one who is", () => {
    const general = ["is metformin taken before or after food?"]

    expect(flagged("my son is not waking up", general)).toBe("unresponsive")
    expect(flagged("now he is confused and sweating", ["my father is diabetic"])).toBe(
      "hypoglycaemia"
    )
  })
})

describe("a second danger", () => {
  it.each([
    ["खेत में साँप ने काटा, नींद सी आ रही है", "heat_stroke"],
    ["saanp ne khet mein kata, neend aa rahi hai", "heat_stroke"],
    ["a snake bit him in the field, he is drowsy", "heat_stroke"],
    ["padosan ka pati ne gala dabaya, awaz baith gayi", "anaphylaxis"],
    ["meri saheli ne crocin ki puri patti kha li thi", "severe_bleeding"],
  ])("is none by one sign of another: %s", (text, other) => {
    expect(triage(text).also).not.toContain(other)
  })
})

describe("somebody else who is beaten", () => {
  it.each([
    "meri padosan ka pati use marta hai, aaj gala dabaya tha",
    "मेरी पड़ोसन का पति उसे मारता है, आज गला दबाया",
    "my neighbour's husband beats her, today he strangled her",
    "saheli ka pati use roz marta hai",
  ])("is violence: %s", (text) => {
    const found = triage(text)
    const { body } = emergencyReply({ topic: "violence", language: "en" })

    expect(found.topic).toBe("violence")
    expect(found.also).not.toContain("suicide_selfharm")
    expect(body.split("\n")[0]).toMatch(/112.*181/)
    expect(body).toMatch(/hospital/)
  })
})

describe("what nobody has", () => {
  it.each([
    "husband snores like he is dying every night, any nose strip",
    "kal ek film dekhi, hero zeher kha ke mar jata hai, rote rote aankh suj gayi",
    "movie me heroine ne zeher kha liya, bahut roya main",
    "फिल्म में हीरो ने ज़हर खा लिया",
    "in the film the hero drank poison and died",
    "mera sir phat raha hai is app se, otp hi nahi aa raha",
    "this app is giving me a headache",
  ])("is no flag: %s", (text) => {
    expect(flagged(text)).toBeNull()
  })

  it.each([
    "meri behen ne zeher kha liya",
    "film dekh ke aayi aur zeher kha liya",
    "film ki heroine ki tarah mujhe bhi zeher khana hai",
  ])("is one where a person has it: %s", (text) => {
    expect(flagged(text)).not.toBeNull()
  })
})
