import type { LaneMode, LaneOffer } from "../../../contracts/lane"
import { laneFitsStorage } from "../../../rules/lane"
import { lanePromise } from "../../../rules/lane-promise"

type BestLane = { lane: string; eta_minutes: number }

/**
 * The lane that would bring a medicine soonest, to the door if it may: one that its schedule may
 * leave by, and that keeps cold what must be cold. Its minutes are those until its promise.
 */
export function bestLane(of: {
  lanes: LaneOffer[]
  mayLeaveBy: (mode: LaneMode) => boolean
  cold: boolean
  now: Date
}): BestLane | null {
  const [best] = of.lanes
    .filter((lane) => of.mayLeaveBy(lane.mode) && laneFitsStorage(lane, of.cold))
    .map((lane) => ({
      lane: lane.code,
      eta_minutes: minutesUntil(lanePromise(lane, of.now).promised_by, of.now),
      toTheDoor: lane.mode === "doorstep" ? 0 : 1,
    }))
    .sort((a, b) => a.toTheDoor - b.toTheDoor || a.eta_minutes - b.eta_minutes)
  return best ? { lane: best.lane, eta_minutes: best.eta_minutes } : null
}

function minutesUntil(then: Date, now: Date): number {
  return Math.ceil((then.getTime() - now.getTime()) / 60_000)
}
