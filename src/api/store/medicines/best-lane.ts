import { laneFitsStorage } from "../../../lib/lane-fits-storage"
import type { LaneMode, LaneOffer } from "../../../modules/delivery-zone/service"

const MINUTES_IN_A_DAY = 24 * 60

export type BestLane = { lane: string; eta_minutes: number }

/**
 * The lane that would bring a medicine soonest, to the door if it may: one that its schedule may
 * leave by, and that keeps cold what must be cold. After its cut-off a lane runs on the next day.
 */
export function bestLane(of: {
  lanes: LaneOffer[]
  mayLeaveBy: (mode: LaneMode) => boolean
  cold: boolean
  minutesOfDay: number
}): BestLane | null {
  const [best] = of.lanes
    .filter((lane) => of.mayLeaveBy(lane.mode) && laneFitsStorage(lane, of.cold))
    .map(({ code, mode, cutoff_ist, eta_minutes }) => ({
      lane: code,
      eta_minutes: eta_minutes + waitFor(cutoff_ist, of.minutesOfDay),
      toTheDoor: mode === "doorstep" ? 0 : 1,
    }))
    .sort((a, b) => a.toTheDoor - b.toTheDoor || a.eta_minutes - b.eta_minutes)
  return best ? { lane: best.lane, eta_minutes: best.eta_minutes } : null
}

function waitFor(cutoffIst: string, minutesOfDay: number): number {
  const [hours, minutes] = cutoffIst.split(":").map(Number)
  return minutesOfDay <= hours * 60 + minutes ? 0 : MINUTES_IN_A_DAY - minutesOfDay
}
