import { draftHeaderOf } from "../draft-header"
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

  it.each([
    ["Amoxicillin 250 mg capsule\n1-0-1 after food x 5 days", "1-0-1 after food x 5 days", 10],
    ["Telma 40 mg\n(before breakfast)\n1-0-0 x 30 days", "1-0-0 x 30 days", null],
    ["Tab. Dolo 650 mg\nSig: 1 tab TDS x 3 days", "Sig: 1 tab TDS x 3 days", 9],
    ["Tab. Dolo 650 mg TDS x 3 days", "TDS x 3 days", 9],
  ])("attaches the dose to its medicine: %j", (text, dose_text, quantity_base_units) => {
    expect(draftLinesOf(text)).toMatchObject([{ dose_text, quantity_base_units }])
  })

  it("leaves a dose to the medicine right above it", () => {
    const text = "Cap. Omez 20 mg\nTab. Dolo 650 mg\n1-1-1 x 3 days"
    expect(draftLinesOf(text)).toMatchObject([
      { name: "Omez", dose_text: null, quantity_base_units: null },
      { name: "Dolo", dose_text: "1-1-1 x 3 days", quantity_base_units: 9 },
    ])
  })
})

describe("the head of a page", () => {
  it("gives prescriber, council, patient and date", () => {
    const text =
      "Dr. Meera Rao MBBS MD Reg No KMC 45678\nPatient: Asha Kumar Date: 20/11/2026\nAddress: 12 Some Road, Bengaluru"
    expect(draftHeaderOf(text)).toEqual({
      prescriber_name: "Dr. Meera Rao",
      registration_number: "KMC 45678",
      council: "Karnataka Medical Council",
      patient_name: "Asha Kumar",
      patient_address: "12 Some Road, Bengaluru",
      authored_on: "2026-11-20",
    })
  })

  it.each([
    ["Dr. Test Doctor 5, Koramangala", "Dr. Test Doctor"],
    ["Dr Meera Rao (Physician)", "Dr Meera Rao"],
    ["Dr. A. K. Sen\nClinic", "Dr. A. K. Sen"],
  ])("ends the prescriber's name where it ends: %j", (text, prescriber_name) => {
    expect(draftHeaderOf(text)).toMatchObject({ prescriber_name })
  })

  it("says nothing of what is not there", () => {
    expect(draftHeaderOf("Tab. Dolo 650 mg TDS x 3 days, 31/02/2026")).toEqual({
      prescriber_name: null,
      registration_number: null,
      council: null,
      patient_name: null,
      patient_address: null,
      authored_on: null,
    })
  })
})
