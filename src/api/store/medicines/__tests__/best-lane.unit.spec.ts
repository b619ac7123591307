import type { LaneMode } from "../../../../contracts/lane"
import { bestLane } from "../best-lane"

const lane = (code: string, mode: LaneMode, eta_minutes: number, cold_chain = false) => ({
  code,
  mode,
  eta_minutes,
  cold_chain,
  opens_ist: "08:00",
  cutoff_ist: "20:00",
  fee_paise: 0,
})

const LANES = [
  lane("pickup", "pickup", 20, true),
  lane("express", "doorstep", 30),
  lane("cold", "doorstep", 60, true),
]
const NOON = new Date("2026-11-29T12:00:00+05:30")
const anyWay = { lanes: LANES, mayLeaveBy: () => true, cold: false, now: NOON }

describe("the best lane of a medicine", () => {
  it("is the fastest to the door", () => {
    expect(bestLane(anyWay)).toEqual({ lane: "express", eta_minutes: 30 })
  })

  it("is the counter when the schedule may not leave by the door", () => {
    const best = bestLane({ ...anyWay, mayLeaveBy: (mode) => mode === "pickup" })
    expect(best?.lane).toBe("pickup")
  })

  it("keeps cold what must be cold", () => {
    expect(bestLane({ ...anyWay, cold: true })?.lane).toBe("cold")
  })

  it("runs on the next day after the cut-off, once it has opened", () => {
    const now = new Date("2026-11-29T23:00:00+05:30")
    expect(bestLane({ ...anyWay, now })?.eta_minutes).toBe(9 * 60 + 30)
  })

  it("is none when nothing may leave", () => {
    expect(bestLane({ ...anyWay, mayLeaveBy: () => false })).toBeNull()
  })
})
