const IST_AHEAD_MS = 5.5 * 60 * 60 * 1000

/** The day of an instant in India, as `2026-11-29`. */
export const istDay = (at: Date = new Date()): string =>
  new Date(at.getTime() + IST_AHEAD_MS).toISOString().slice(0, 10)

/** A time as people in India read it. */
export const istTime = (time: string): string =>
  `${new Intl.DateTimeFormat("en-IN", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Asia/Kolkata",
  }).format(new Date(time))} (Indian time)`

/** `2026-11-29` as people read it. */
export const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat("en-IN", { dateStyle: "medium", timeZone: "UTC" }).format(new Date(day))
