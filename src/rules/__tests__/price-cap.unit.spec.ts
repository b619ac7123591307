import { isAboveCap, priceCap } from "../price-cap"

const GST = [{ rate: 2.5 }, { rate: 2.5 }]

describe("the price cap (docs/law.md P1)", () => {
  it.each([
    ["the list", [9_000, 9_500], 9_000],
    ["the lot", [9_000, 8_500], 8_500],
    ["what is known", [null, undefined, 9_000], 9_000],
    ["a free lot", [9_000, 0], 0],
    ["nothing", [null, undefined], null],
  ])("is %s when that is the lowest", (_, mrps, cap) => {
    expect(priceCap(...mrps)).toBe(cap)
  })

  it.each([
    ["at the cap", { unit_price: 99, is_tax_inclusive: true }, false],
    ["a hundredth of a paisa above", { unit_price: 99.0001, is_tax_inclusive: true }, true],
    ["tax in it", { unit_price: 99, is_tax_inclusive: true, tax_lines: GST }, false],
    [
      "tax on top, and below with it",
      { unit_price: 94, is_tax_inclusive: false, tax_lines: GST },
      false,
    ],
    [
      "tax on top, and above with it",
      { unit_price: 95, is_tax_inclusive: false, tax_lines: GST },
      true,
    ],
    ["tax on top, and none due", { unit_price: 99, is_tax_inclusive: false, tax_lines: [] }, false],
  ])("of ₹99 and a price %s: above is %s", (_, price, above) => {
    expect(isAboveCap(price, 9_900)).toBe(above)
  })

  it("lets nothing pass that has none", () => {
    expect(isAboveCap({ unit_price: 1, is_tax_inclusive: true }, null)).toBe(true)
  })
})
