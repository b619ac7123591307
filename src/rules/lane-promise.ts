import type { LaneHours, LanePromise } from "../contracts/lane"
import { addDays, istDate, istMidnight, type IstDate } from "../lib/ist"

const MINUTE_MS = 60_000
const LAST_MINUTE_OF_A_DAY = 24 * 60 - 1

/**
 * The one rule for shelf, lanes, cart and checkout. Until its cut-off a lane arrives on the same day,
 * from its opening on; after it on the next day.
 */
export function lanePromise(lane: LaneHours, now: Date = new Date()): LanePromise {
  const today = istDate(now)
  const isOpen = now < minuteOf(today, minutesOf(lane.cutoff_ist) + 1)
  const promised_on = isOpen ? today : addDays(today, 1)
  const opens = minuteOf(promised_on, minutesOf(lane.opens_ist))
  const starts = Math.max(opens.getTime(), now.getTime())
  const arrives = Math.ceil(starts / MINUTE_MS) * MINUTE_MS + lane.eta_minutes * MINUTE_MS
  const dayEnds = minuteOf(promised_on, LAST_MINUTE_OF_A_DAY).getTime()
  return {
    open_today: isOpen,
    promised_on,
    promised_by: new Date(Math.min(arrives, dayEnds)),
  }
}

/** Later by so much is told before it is paid for; less is the time in which a form is filled in. */
const TOLD_AFTER_MS = 15 * MINUTE_MS

/** May an order of this moment be paid for, after another promise was shown? */
export function isPromiseKept(shown: Date, now: LanePromise): boolean {
  return (
    istDate(shown) >= now.promised_on &&
    now.promised_by.getTime() - shown.getTime() <= TOLD_AFTER_MS
  )
}

function minuteOf(date: IstDate, minutes: number): Date {
  return new Date(istMidnight(date).getTime() + minutes * MINUTE_MS)
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(":").map(Number)
  return hours * 60 + minutes
}
