import { daysLeft, readDose } from "../dose"

describe("a dose as it is written", () => {
  it.each([
    ["1-0-1 x 5 days", 2, 5, 10, "(1 + 0 + 1) × 5 days = 10"],
    ["1-0-1 after food x 5 days", 2, 5, 10, "(1 + 0 + 1) × 5 days = 10"],
    ["l-O-l for 2 weeks", 2, 14, 28, "(1 + 0 + 1) × 14 days = 28"],
    ["½-0-½ x 7 days", 1, 7, 7, "(½ + 0 + ½) × 7 days = 7"],
    ["1-1-1-1 x 3 days", 4, 3, 12, "(1 + 1 + 1 + 1) × 3 days = 12"],
    ["TDS for 5 days", 3, 5, 15, "3 a day × 5 days = 15"],
    ["2 tabs BD x 5 days", 4, 5, 20, "2 × 2 a day × 5 days = 20"],
    ["½ tab OD x 15 days", 0.5, 15, 8, "0.5 × 1 a day × 15 days = 8"],
  ])("gives the quantity of %s with its arithmetic", (text, perDay, days, units, arithmetic) => {
    expect(readDose(text)).toMatchObject({ units_per_day: perDay, days, units, arithmetic })
  })

  it.each([
    ["SOS", "SOS", null],
    ["1-0-1 after food", "1-0-1", null],
    ["apply at night", null, null],
    ["1-0-0 once a week x 4 weeks", "1-0-0", 28],
    ["1-0-1 SOS x 5 days", "1-0-1", 5],
    ["for 5 days", null, 5],
  ])("guesses no quantity of %s", (text, frequency, days) => {
    expect(readDose(text)).toMatchObject({ frequency, days, units: null, arithmetic: null })
  })

  it.each([
    ["1-0-1 x 15 days", 30, "2026-11-20", 5],
    ["1-0-1 after food", 30, "2026-11-30", 15],
    ["½ tab OD", 5, "2026-11-28", 8],
    ["TDS", 10, "2026-11-20", 0],
    ["SOS", 10, "2026-11-30", null],
    ["apply at night", 10, "2026-11-30", null],
    ["1 tab OD weekly", 4, "2026-11-26", null],
    ["1-0-0 once a week", 4, "2026-11-26", null],
    ["1-0-0 alternate days", 10, "2026-11-26", null],
    ["1-0-0 x 2 weeks", 14, "2026-11-26", 10],
  ])("says of %s, %i given on %s, how long it lasts", (dose, units, on, left) => {
    expect(daysLeft(dose, { units, on, today: "2026-11-30" })).toBe(left)
  })
})
