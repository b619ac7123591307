import { draftLinesOf } from "../draft-lines"

describe("draft lines", () => {
  it("finds name, strength, form, frequency, length and quantity of a printed line", () => {
    const [line] = draftLinesOf("1. Tab. Amoxil 500 mg 1-0-1 x 5 days")
    expect(line).toMatchObject({
      name: "Amoxil",
      form: "tablet",
      strength: "500mg",
      frequency: "1-0-1",
      doses_per_day: 2,
      duration_days: 5,
      quantity_base_units: 10,
    })
  })

  it("reads what the engine mistakes in 1-0-1", () => {
    expect(draftLinesOf("Cap. Omez 20mg l-O-l for 2 weeks")[0]).toMatchObject({
      frequency: "1-0-1",
      duration_days: 14,
      quantity_base_units: 28,
    })
  })

  it("prefers the quantity that is written", () => {
    expect(draftLinesOf("T. Telma 40 mg once daily 1 month Qty 15")[0]).toMatchObject({
      form: "tablet",
      doses_per_day: 1,
      quantity_base_units: 15,
    })
  })

  it("guesses no quantity of a liquid", () => {
    expect(draftLinesOf("Syp. Ambrolite 5ml TDS for 3 days")[0]).toMatchObject({
      form: "syrup",
      doses_per_day: 3,
      quantity_base_units: null,
    })
  })

  it("takes letterhead, names and dates for no medicine", () => {
    const text =
      "Dr. Meera Rao MBBS MD Reg No KMC 45678\nPatient: Asha Kumar 20/11/2026\nReview after 5 days"
    expect(draftLinesOf(text)).toEqual([])
  })
})
