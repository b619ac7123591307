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
    ["0.5-0-0.5 x 10 days", 1, 10, 10, "(0.5 + 0 + 0.5) × 10 days = 10"],
    ["1/2-0-1/2 x 10 days", 1, 10, 10, "(1/2 + 0 + 1/2) × 10 days = 10"],
    ["1/2-0-0 x 10 days", 0.5, 10, 5, "(1/2 + 0 + 0) × 10 days = 5"],
    ["1 1/2-0-1 x 10 days", 2.5, 10, 25, "(1 1/2 + 0 + 1) × 10 days = 25"],
    ["1½-0-1 x 10 days", 2.5, 10, 25, "(1½ + 0 + 1) × 10 days = 25"],
    ["1/2 BD x 10 days", 1, 10, 10, "0.5 × 2 a day × 10 days = 10"],
    ["1/4 tab OD x 10 days", 0.25, 10, 3, "0.25 × 1 a day × 10 days = 3"],
    ["1.5 tab OD x 10 days", 1.5, 10, 15, "1.5 × 1 a day × 10 days = 15"],
    ["1 1/2 tab OD x 10 days", 1.5, 10, 15, "1.5 × 1 a day × 10 days = 15"],
    ["Take 1 tab twice daily before food, for 10 days.", 2, 10, 20, "2 a day × 10 days = 20"],
    ["1 tab daily x 1 month", 1, 30, 30, "1 a day × 30 days = 30"],
    ["1-0-1 daily (PC) x 5 days", 2, 5, 10, "(1 + 0 + 1) × 5 days = 10"],
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
    ["1-0-0 x 5 days then 1-0-1 x 5 days", "1-0-0", null],
    ["1-0-0 x 5 days, then 1/2 tab x 5 days", "1-0-0", null],
    ["2 tab stat then 1-0-0 x 4 days", "1-0-0", 4],
    ["1-0-1 Mon Wed Fri x 14 days", "1-0-1", 14],
    ["1-0-0 Sundays x 4 weeks", "1-0-0", 28],
    ["Sundays 1-0-0 x 4 weeks", "1-0-0", 28],
    ["1-0-1 (Sat & Sun) x 4 weeks", "1-0-1", 28],
    ["1-0-1 x 10 days every 3rd day", "1-0-1", 10],
    ["1-0-1 x 5-7 days", "1-0-1", null],
    ["1-0-1 x 5 to 7 days", "1-0-1", 7],
    ["1-0-1 for 5 days, repeat after 10 days", "1-0-1", null],
    ["once a week x 4 weeks", "once a week", 28],
    ["1-0-1 BD x 5 days", "1-0-1", 5],
    ["2 tab 1-0-1 x 5 days", "1-0-1", 5],
    ["1/3-0-1/3 x 5 days", null, 5],
    ["0.3-0-0.3 x 5 days", "0.3-0-0.3", 5],
    ["1-0-1 / 2-0-2 x 5 days", "1-0-1", 5],
    ["1-0-1-0-1 x 5 days", null, 5],
    ["10-0-10 x 5 days", null, 5],
    ["1-0-1 x 5 days #30", "1-0-1", 5],
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
    ["1/2-0-1/2 x 10 days", 30, "2026-11-30", 30],
    ["1-0-0 x 5 days then 1-0-1 x 5 days", 15, "2026-11-30", null],
  ])("says of %s, %i given on %s, how long it lasts", (dose, units, on, left) => {
    expect(daysLeft(dose, { units, on, today: "2026-11-30" })).toBe(left)
  })
})
