import { flagged } from "./flagged"

describe("what takes no danger back", () => {
  it.each([
    ["suicide_selfharm", "since childhood I want to kill myself"],
    ["suicide_selfharm", "my mother is a teacher in school and I want to kill myself"],
    ["suicide_selfharm", "because of my college project stress I want to end my life"],
    ["suicide_selfharm", "I want to kill mys\u0435lf"],
    ["suicide_selfharm", "k1ll myself"],
    ["acs_chest_pain", "while watching a movie my father got crushing chest pain, sweating"],
    ["acs_chest_pain", "crushing chest pain, ECG last year was normal"],
    ["unresponsive", "she is unconscious, BP is normal"],
    ["unresponsive", "my baby is not waking up, otherwise fine"],
    ["unresponsive", "help me I am dying"],
  ])("%s: %s", (topic, text) => {
    expect(flagged(text)).toBe(topic)
  })

  it.each([
    ["my son swallowed", "30 tablets of paracetamol", "poisoning_overdose"],
    ["I want to kill", "myself", "suicide_selfharm"],
  ])("reads one sentence in two messages: %s / %s", (before, text, topic) => {
    expect(flagged(text, [before])).toBe(topic)
    expect(flagged(text)).toBeNull()
  })

  it.each([
    "I watched a movie where the hero had a heart attack",
    "had a seizure as a child, completely fine for years, which vitamins are good",
    "I am dying of hunger, when will the order come",
  ])("is still calm about: %s", (text) => {
    expect(flagged(text)).toBeNull()
  })
})
