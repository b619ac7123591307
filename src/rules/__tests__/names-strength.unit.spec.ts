import { namesAnotherStrength } from "../names-strength"

const azithromycin = [{ strength: "250 mg" }]
const combined = [{ strength: "500 mg" }, { strength: "125 mg" }]

describe("a strength in what is written", () => {
  it.each([
    ["Tab. Azithromycin 500 mg x 3 days", azithromycin],
    ["AZITHROMYCIN 500MG", azithromycin],
    ["Azithromycin 0.5 g once a day", azithromycin],
    ["Azithromycin 250 mcg", azithromycin],
    ["Co-amoxiclav 375 mg", combined],
    ["Vitamin D3 1000 IU", [{ strength: "60000 IU" }]],
  ])("is another than the product's in %j", (written, contents) => {
    expect(namesAnotherStrength(written, contents)).toBe(true)
  })

  it.each([
    ["Tab. Azithromycin 250 mg", azithromycin],
    ["Azithromycin 0.25 g", azithromycin],
    ["Azithromycin 250 mg, 500 mg on the first day", azithromycin],
    ["Azithromycin", azithromycin],
    ["As printed, 1-0-1 x 5 days, 10 tablets", azithromycin],
    ["Co-amoxiclav 625 mg", combined],
    ["Amoxicillin 500 mg + clavulanic acid 125 mg", combined],
    ["Syrup, 5 ml twice a day", [{ strength: "120 mg/5 ml" }]],
    ["Paracetamol syrup 120 mg/5 ml", [{ strength: "120 mg/5 ml" }]],
  ])("is the product's, or none, in %j", (written, contents) => {
    expect(namesAnotherStrength(written, contents)).toBe(false)
  })
})
