import { MedusaError } from "@medusajs/framework/utils"
import { plusDays } from "./calendar"

/**
 * Law and people in India read dates in IST, which is UTC+05:30 all year. Times are stored in UTC;
 * a date is an ISO string `YYYY-MM-DD` of the IST calendar, so that dates compare as text.
 */

export type IstDate = string

const IST_OFFSET_MS = 5.5 * 60 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000
const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** The IST calendar date of an instant. */
export function istDate(at: Date = new Date()): IstDate {
  return new Date(at.getTime() + IST_OFFSET_MS).toISOString().slice(0, 10)
}

/** An instant on the clock of India, to the millisecond: `2026-11-29T21:30:00.000+05:30`. */
export function istDateTime(at: Date): string {
  return new Date(at.getTime() + IST_OFFSET_MS).toISOString().replace("Z", "+05:30")
}

/** The instant at which an IST calendar day begins. */
export function istMidnight(date: IstDate): Date {
  return new Date(Date.parse(`${assertIstDate(date)}T00:00:00Z`) - IST_OFFSET_MS)
}

/** The instant at which an IST calendar day is over: the first one of the next day. */
export function istEndOfDay(date: IstDate): Date {
  return new Date(istMidnight(date).getTime() + DAY_MS)
}

export function addDays(date: IstDate, days: number): IstDate {
  return plusDays(assertIstDate(date), days)
}

/** The last day of the month of a date. */
export function endOfMonth(date: IstDate): IstDate {
  const [year, month] = assertIstDate(date).split("-").map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** Is the text a real calendar date? "2026-02-30" is not. */
export function isIstDate(text: string): boolean {
  if (!ISO_DATE.test(text)) {
    return false
  }
  const [year, month, day] = text.split("-").map(Number)
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) === text
}

function assertIstDate(date: string): IstDate {
  if (!isIstDate(date)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "a date is written YYYY-MM-DD")
  }
  return date
}
