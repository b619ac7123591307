import { triage } from "../triage"

describe("the time of triage", () => {
  it("is short for one word of two thousand letters", () => {
    const started = performance.now()
    triage("sa".repeat(1000), { context: ["ab".repeat(1000), "क".repeat(2000)] })
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
