import { gstRateOf, type GstRate } from "../gst-rate"
import { isInterstate, taxesOf } from "../place-of-supply"

const rate = (code_prefix: string, rate_basis_points: number, exception: string | null = null) =>
  ({
    id: `gst_${code_prefix}_${exception}`,
    code_prefix,
    exception,
    rate_basis_points,
    citation: "",
  }) satisfies GstRate

const RATES = [rate("30", 500), rate("3004", 1_200), rate("30", 0, "Inclisiran")]

describe("the GST rate of a product (docs/law.md P2)", () => {
  it.each([
    ["the longest code", "300490", ["Paracetamol"], 1_200],
    ["the only code", "300210", ["Paracetamol"], 500],
    ["the named drug, before any code", "300490", ["inclisiran"], 0],
    ["not the named drug in a combination", "300490", ["Inclisiran", "Atorvastatin"], 1_200],
    ["the code of what has no molecule", "300490", [], 1_200],
  ])("is that of %s", (_, code, molecules, expected) => {
    expect(gstRateOf({ code, molecules }, RATES).rate_basis_points).toBe(expected)
  })

  it.each(["", "3", "99999999", "%"])("is refused for the code %j", (code) => {
    expect(() => gstRateOf({ code, molecules: [] }, RATES)).toThrow(
      expect.objectContaining({ code: "hsn_missing" })
    )
  })
})

describe("the place of supply (docs/law.md P3)", () => {
  const [karnataka, kerala] = [{ state_code: "29" }, { state_code: "32" }]

  it.each([
    [karnataka, kerala, true],
    [karnataka, karnataka, false],
    [null, kerala, false],
    [karnataka, null, false],
  ])("from %j to %j: between states is %s", (store, destination, expected) => {
    expect(isInterstate(store, destination)).toBe(expected)
  })

  it("splits a rate within a state, and does not between two", () => {
    expect(taxesOf(500, false)).toEqual([
      { code: "CGST", rate: 2.5 },
      { code: "SGST", rate: 2.5 },
    ])
    expect(taxesOf(500, true)).toEqual([{ code: "IGST", rate: 5 }])
  })
})
