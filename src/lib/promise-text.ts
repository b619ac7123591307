import type { LanePromise } from "../contracts/lane"
import { addDays, istDate } from "./ist"
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
  const day = DAYS[locale](istDate(promised_by), istDate(now))
  return locale === "hi"
    ? `${day} ${partOfDay(hour)} ${time} बजे तक`
    : `${day} by ${time} ${hour < 12 ? "am" : "pm"}`
}

export const promiseTexts = (promise: Pick<LanePromise, "promised_by">): Texts => ({
  en: promiseText(promise, "en"),
  hi: promiseText(promise, "hi"),
})

const DAYS = {
  en: (day: string, today: string) => nearDay(day, today, "today", "tomorrow"),
  hi: (day: string, today: string) => nearDay(day, today, "आज", "कल"),
}

function nearDay(day: string, today: string, isToday: string, isTomorrow: string): string {
  if (day === today) {
    return isToday
  }
  return day === addDays(today, 1) ? isTomorrow : day.split("-").reverse().join(".")
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
