/** A moment as people in India read it, with the name of their zone: core's pages show the browser's. */
export function istTime(value: string | null): string {
  const at =
    value &&
    new Intl.DateTimeFormat("en-IN", {
      timeZone: "Asia/Kolkata",
      dateStyle: "medium",
      timeStyle: "short",
    }).format(new Date(value))
  return at ? `${at} IST` : "–"
}

/** Today's date in India, `YYYY-MM-DD`. */
export function istToday(): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Kolkata" }).format(new Date())
}

/** A length of time in its two largest units. */
export function span(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const minutes = Math.floor(seconds / 60)
  const hours = Math.floor(minutes / 60)
  const days = Math.floor(hours / 24)
  if (days > 0) {
    return `${days} d ${hours % 24} h`
  }
  if (hours > 0) {
    return `${hours} h ${minutes % 60} min`
  }
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`
}

const RUPEES = new Intl.NumberFormat("en-IN", { style: "currency", currency: "INR" })

export function rupees(paise: number | null): string {
  return paise === null ? "–" : RUPEES.format(paise / 100)
}

/** A code such as `on_hold` as words. */
export function words(code: string): string {
  return code.replaceAll("_", " ")
}
