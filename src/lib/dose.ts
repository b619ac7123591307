import { daysBetween } from "./calendar"

/** What a dose as it is written says in numbers: `1-0-1 after food x 5 days`, `1 tab BD for 2 weeks`. */
export type Dose = {
  /** As written, such as `1-0-1` or `TDS`. */
  frequency: string | null
  /** Tablets or capsules a day; null when it is not said, as with SOS, or not every day. */
  units_per_day: number | null
  days: number | null
  /** Units a day times days, rounded up; null when one of them is not said. */
  units: number | null
  /** The same as people would write it: `(1 + 0 + 1) × 5 days = 10`. */
  arithmetic: string | null
  /** Where frequency and length begin in the text; -1 when neither is there. */
  begins_at: number
}

const DASHED =
  /(?<!\w)([0-9½OolI])\s?[-–—]\s?([0-9½OolI])\s?[-–—]\s?([0-9½OolI])(?:\s?[-–—]\s?([0-9½OolI]))?(?!\w)/
const LATIN: readonly [RegExp, number][] = [
  [/\b(?:once (?:a day|daily)|o\.?d\.?|h\.?s\.?|at bedtime|nocte)(?![a-z])/i, 1],
  [/\b(?:twice (?:a day|daily)|b\.?i?\.?d\.?)(?![a-z])/i, 2],
  [/\b(?:thrice (?:a day|daily)|three times (?:a day|daily)|t\.?[id]\.?[ds]\.?)(?![a-z])/i, 3],
  [/\b(?:four times (?:a day|daily)|q\.?i\.?d\.?)(?![a-z])/i, 4],
]
const AS_NEEDED = /\b(?:s\.?o\.?s\.?|p\.?r\.?n\.?|as needed)(?![a-z])/i
/** "1 tab OD weekly" is four a month, not thirty; "x 2 weeks" is a length. */
const NOT_DAILY =
  /\b(?:weekly|fortnightly|monthly|alternate|every other|e\.?o\.?d)\b|\b(?:once|twice|thrice|times|days?) (?:a|per|every|in a|of the|each) (?:week|month)\b|\bevery (?:\d+|two|three) days\b/i
const AT_A_TIME = /(?:^|\s)([1-4]|½|1\/2)\s*(?:tab(?:let)?s?|cap(?:sule)?s?)\b/i
const DURATION =
  /(?:\bx|×|\bfor|\/)?\s*(\d{1,3})\s*(days?|d|weeks?|wks?|w|months?|mths?|m)\b(?!\s?g)/i
const DAYS_OF: Record<string, number> = { d: 1, w: 7, m: 30 }

export function readDose(text: string): Dose {
  const frequency = frequencyOf(text)
  const duration = DURATION.exec(text)
  const days = duration ? Number(duration[1]) * DAYS_OF[duration[2][0].toLowerCase()] : null
  const isDaily = !AS_NEEDED.test(text) && !NOT_DAILY.test(text)
  const perDay = isDaily ? (frequency?.units_per_day ?? null) : null
  const units = perDay && days ? Math.ceil(perDay * days) : null
  const starts = [frequency?.at, duration?.index].filter((at) => at !== undefined)
  return {
    frequency: frequency?.written ?? null,
    units_per_day: perDay,
    days,
    units,
    arithmetic: frequency && units !== null ? `${frequency.sum} × ${days} days = ${units}` : null,
    begins_at: starts.length > 0 ? Math.min(...starts) : -1,
  }
}

const COUNTED = new Set(["tablet", "capsule"])

/** Tablets and capsules are counted by dose and days; a liquid is not. */
export function isCounted(baseUnit: string): boolean {
  return COUNTED.has(baseUnit)
}

/** How many days what was given still lasts at its dose; null when that does not say how much a day. */
export function daysLeft(
  dose: string,
  given: { units: number; on: string; today: string }
): number | null {
  const { units_per_day } = readDose(dose)
  return units_per_day
    ? Math.max(0, Math.floor(given.units / units_per_day) - daysBetween(given.on, given.today))
    : null
}

type Frequency = { written: string; units_per_day: number | null; sum: string; at: number }

function frequencyOf(text: string): Frequency | null {
  const dashed = DASHED.exec(text)
  if (dashed) {
    const doses = dashed.slice(1).flatMap((part) => (part === undefined ? [] : [digitOf(part)]))
    return {
      written: doses.join("-"),
      units_per_day: doses.reduce((sum, dose) => sum + unitsIn(dose), 0),
      sum: `(${doses.join(" + ")})`,
      at: dashed.index,
    }
  }
  for (const [pattern, times] of LATIN) {
    const match = pattern.exec(text)
    if (match) {
      const atATime = AT_A_TIME.exec(text)
      const each = atATime ? unitsIn(atATime[1]) : 1
      return {
        written: match[0],
        units_per_day: times * each,
        sum: each === 1 ? `${times} a day` : `${each} × ${times} a day`,
        at: atATime ? Math.min(atATime.index, match.index) : match.index,
      }
    }
  }
  const asNeeded = AS_NEEDED.exec(text)
  return asNeeded
    ? { written: asNeeded[0], units_per_day: null, sum: "", at: asNeeded.index }
    : null
}

/** OCR reads 0 as O and 1 as l or I in `1-0-1`. */
function digitOf(read: string): string {
  return /[Oo]/.test(read) ? "0" : /[lI]/.test(read) ? "1" : read
}

function unitsIn(written: string): number {
  return written === "½" || written === "1/2" ? 0.5 : Number(written)
}
