import { namesBrand } from "../names-brand"

const generic = {
  title: "Amoxicillin 250 mg capsule, 10 capsules (Indadhara Remedies)",
  manufacturer: "Indadhara Remedies",
  form: "capsule",
  molecules: [{ name: "Amoxicillin" }],
}
const branded = {
  title: "Novamox 500 Capsule, 10 capsules",
  manufacturer: "Chirajyoti Pharma",
  form: "capsule",
  molecules: [{ name: "Amoxicillin" }],
}

describe("a brand in what is written", () => {
  it.each([
    ["Cap. Amoxicillin 250 mg (Indadhara)", generic],
    ["AMOXICILLIN 250 INDADHARA REMEDIES", generic],
    ["Cap Novamox 500", branded],
    ["Amoxicillin 500, Chirajyoti", branded],
  ])("is named by %j", (written, product) => {
    expect(namesBrand(written, product)).toBe(true)
  })

  it.each([
    ["Amoxicillin 250 mg capsule", generic],
    ["Cap. Amoxicillin 250 mg x 10 capsules", generic],
    ["Amoxicillin (any remedies)", generic],
    ["As printed", generic],
    ["", generic],
    ["Amoxicillin trihydrate 500 mg", branded],
    ["Cap Mox 500", branded],
  ])("is not named by %j", (written, product) => {
    expect(namesBrand(written, product)).toBe(false)
  })
})
