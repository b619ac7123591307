/** Arithmetic of ISO dates that browsers share with the server: no zone, and nothing of Medusa. */

const DAY_MS = 24 * 60 * 60 * 1000

/** How many days the second is after the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** @param date a real day, `YYYY-MM-DD` */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}
