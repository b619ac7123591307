import type { LanePromise } from "../contracts/lane"
import { dayText } from "./day-text"
import { addDays, istDate, type IstDate } from "./ist"
import type { Texts } from "./customer-refusals"
import type { Locale } from "./locale"

/** "today by 9:40 pm", "कल सुबह 8:30 बजे तक". */
export function promiseText(
  { promised_by }: Pick<LanePromise, "promised_by">,
  locale: Locale,
  now: Date = new Date()
): string {
  const { hour, minute } = istClock(promised_by)
  const time = `${hour % 12 || 12}:${String(minute).padStart(2, "0")}`
  const day = nearDay(istDate(promised_by), istDate(now), locale)
  return locale === "hi"
    ? `${day} ${partOfDay(hour)} ${time} बजे तक`
    : `${day} by ${time} ${hour < 12 ? "am" : "pm"}`
}

export const promiseTexts = (promise: Pick<LanePromise, "promised_by">): Texts => ({
  en: promiseText(promise, "en"),
  hi: promiseText(promise, "hi"),
})

const NEAR_DAYS = { en: ["today", "tomorrow"], hi: ["आज", "कल"] } as const

function nearDay(day: IstDate, today: IstDate, locale: Locale): string {
  const [isToday, isTomorrow] = NEAR_DAYS[locale]
  if (day === today) {
    return isToday
  }
  return day === addDays(today, 1) ? isTomorrow : dayText(day, locale)
}

function partOfDay(hour: number): string {
  if (hour < 4 || hour >= 20) {
    return "रात"
  }
  if (hour < 12) {
    return "सुबह"
  }
  return hour < 16 ? "दोपहर" : "शाम"
}

function istClock(at: Date): { hour: number; minute: number } {
  const [hour, minute] = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Asia/Kolkata",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  })
    .format(at)
    .split(":")
    .map(Number)
  return { hour, minute }
}
