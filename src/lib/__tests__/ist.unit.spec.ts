import {
  addDays,
  endOfMonth,
  isIstDate,
  istDate,
  istDateTime,
  istEndOfDay,
  istMidnight,
} from "../ist"

describe("the IST calendar", () => {
  it("changes day at 18:30 UTC", () => {
    expect(istDate(new Date("2026-11-22T18:29:59Z"))).toBe("2026-11-22")
    expect(istDate(new Date("2026-11-22T18:30:00Z"))).toBe("2026-11-23")
  })

  it("says an instant with its zone", () => {
    expect(istDateTime(new Date("2026-11-22T18:30:00.005Z"))).toBe("2026-11-23T00:00:00.005+05:30")
  })

  it("begins and ends a day at IST midnight", () => {
    expect(istMidnight("2026-11-23").toISOString()).toBe("2026-11-22T18:30:00.000Z")
    expect(istEndOfDay("2026-11-23").toISOString()).toBe("2026-11-23T18:30:00.000Z")
  })

  it("adds days over the end of a year", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01")
  })

  it.each(["2026-02-30", "2026-13-01", "2026-1-1", "", "2026-01-01T00:00:00Z"])(
    "does not take %s for a date",
    (text) => {
      expect(isIstDate(text)).toBe(false)
      expect(() => addDays(text, 1)).toThrow("YYYY-MM-DD")
    }
  )
})

describe("the end of a month", () => {
  it.each([
    ["2028-02-01", "2028-02-29"],
    ["2027-02-28", "2027-02-28"],
    ["2026-12-05", "2026-12-31"],
  ])("of %s is %s", (day, last) => {
    expect(endOfMonth(day)).toBe(last)
  })
})
