import { hasRunOut, lastDayOf } from "../validity"

const acute = { authored_on: "2026-11-20", condition: "acute" as const }
const policy = { days: 7, citation: "GSR 220(E)" }

describe("how long a prescription holds (docs/law.md D15)", () => {
  it("is the policy's number of days after its date, and the last of them counts", () => {
    expect(lastDayOf({ ...acute, policy, on: "2026-11-20" })).toBe("2026-11-27")
    expect(lastDayOf({ ...acute, policy, on: "2026-11-27" })).toBe("2026-11-27")
  })

  it("is over on the day after, and the refusal says the days, the condition and the source", () => {
    expect(() => lastDayOf({ ...acute, policy, on: "2026-11-28" })).toThrow(
      expect.objectContaining({
        code: "rx_expired",
        message: expect.stringMatching(
          /20 November 2026 is more than 7 days ago.*“Acute” holds no longer \(GSR 220\(E\)\)/
        ),
      })
    )
  })

  it("is nothing when no policy is in force", () => {
    expect(() => lastDayOf({ ...acute, policy: undefined, on: "2026-11-20" })).toThrow(
      expect.objectContaining({ code: "rx_expired" })
    )
  })

  it.each([
    ["2026-11-26", false],
    ["2026-11-27", false],
    ["2026-11-28", true],
  ])("leaves an approval until 27 November usable on %s: run out is %s", (on, expected) => {
    expect(hasRunOut({ valid_until: "2026-11-27" }, on)).toBe(expected)
  })
})
