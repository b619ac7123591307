import { BigNumber } from "@medusajs/framework/utils"
import { isAbovePaise, payablePaise, rupeesFromPaise, unitPaiseOfPack } from "../paise"

describe("payablePaise", () => {
  it.each([
    [123.45, 12345],
    ["123.45", 12345],
    [0, 0],
    ["0.005", 1],
    ["0.00499", 0],
    ["11.115", 1112],
    [1.005, 101],
    [new BigNumber("999.995"), 100000],
    [{ value: "19.994", precision: 20 }, 1999],
  ])("rounds %s rupees half up to %i paise", (rupees, paise) => {
    expect(payablePaise(rupees)).toBe(paise)
  })

  it("is not misled by the last digits of a division", () => {
    expect(payablePaise("11.114999999999999999")).toBe(1112)
  })

  it.each(["-0.01", "90071992547409.93", "NaN"])("refuses %s", (rupees) => {
    expect(() => payablePaise(rupees)).toThrow("paise")
  })
})

describe("rupeesFromPaise", () => {
  it("is the inverse of payablePaise", () => {
    for (const paise of [0, 1, 29, 12345, 99_999_999]) {
      expect(payablePaise(rupeesFromPaise(paise))).toBe(paise)
    }
  })

  it("refuses a fraction of a paisa", () => {
    expect(() => rupeesFromPaise(1.5)).toThrow("paise")
  })
})

describe("unitPaiseOfPack", () => {
  it("floors, so that a whole pack by units never costs more than the pack", () => {
    const unit = unitPaiseOfPack(10_000, 15)
    expect(unit).toBe(666)
    expect(unit * 15).toBeLessThanOrEqual(10_000)
  })

  it("refuses a pack of nothing", () => {
    expect(() => unitPaiseOfPack(100, 0)).toThrow("pack size")
  })
})

describe("isAbovePaise", () => {
  it("compares without rounding first", () => {
    expect(isAbovePaise("10.00", 1000)).toBe(false)
    expect(isAbovePaise("10.001", 1000)).toBe(true)
    expect(isAbovePaise("9.9999999999999999", 1000)).toBe(false)
  })
})
