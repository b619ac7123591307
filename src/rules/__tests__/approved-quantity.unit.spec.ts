import { doubtOf } from "../approved-quantity"

const FIVE_DAYS = "1-0-1 after food x 5 days"

describe("a quantity that is approved", () => {
  it.each([
    ["what dose and days and the cart say", 10, FIVE_DAYS, 10],
    ["a month by its dose, of which the cart takes a strip", 60, "1-0-1 x 30 days", 10],
    ["what the cart asks for, on a dose without days", 20, "1-0-1", 20],
    ["less than either", 5, FIVE_DAYS, 10],
    ["a month, with no cart and no days", 90, "1-1-1", null],
  ])("needs no second yes: %s", (_, quantity, dose_text, asked) => {
    expect(doubtOf({ quantity, dose_text, base_unit: "tablet", asked })).toBeNull()
  })

  it.each([
    [1000, FIVE_DAYS, 10, "The cart asks for 10, dose times days is 10, and you approve 1000."],
    [11, FIVE_DAYS, 20, "The cart asks for 20, dose times days is 10, and you approve 11."],
    [11, "1-0-1", 10, "The cart asks for 10, dose and days give no number, and you approve 11."],
    [
      100,
      "1-0-1 x 50 days",
      10,
      "The cart asks for 10, dose times days is 100, and you approve 100.",
    ],
    [
      91,
      "SOS",
      null,
      "No line of the cart asks for it, dose and days give no number, and you approve 91.",
    ],
  ])(
    "needs a second yes: %i of %s where the cart asks for %s",
    (quantity, dose_text, asked, said) => {
      expect(doubtOf({ quantity, dose_text, base_unit: "tablet", asked })).toBe(said)
    }
  )

  it("counts no millilitres by dose and days", () => {
    const syrup = { dose_text: "1-0-1 x 5 days", base_unit: "ml", asked: 100 }
    expect(doubtOf({ ...syrup, quantity: 100 })).toBeNull()
    expect(doubtOf({ ...syrup, quantity: 200 })).toContain("dose and days give no number")
  })
})
