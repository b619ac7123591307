import { isExpired } from "../expiry"

describe("the last day of a lot (docs/law.md D11)", () => {
  it.each([
    ["2026-11-29", false],
    ["2026-11-30", false],
    ["2026-12-01", true],
  ])("30 November: expired on %s is %s", (on, expected) => {
    expect(isExpired({ expires_on: "2026-11-30" }, on)).toBe(expected)
  })

  it.each(["", "11/2026", "2026-02-30"])("that reads %j is over", (expires_on) => {
    expect(isExpired({ expires_on }, "2026-01-01")).toBe(true)
  })
})
