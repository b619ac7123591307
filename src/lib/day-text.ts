import type { Texts } from "./customer-refusals"
import type { IstDate } from "./ist"
import type { Locale } from "./locale"

/** `2026-11-29` as people in India read it: "29 November 2026", "29 नवंबर 2026". */
export function dayText(day: IstDate, locale: Locale): string {
  return new Intl.DateTimeFormat(`${locale}-IN`, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(day)
  )
}

export const dayTexts = (day: IstDate): Texts => ({
  en: dayText(day, "en"),
  hi: dayText(day, "hi"),
})
