import { daysBetween } from "./calendar"

/** What a dose as it is written says in numbers: `1-0-1 after food x 5 days`, `1 tab BD for 2 weeks`. */
export type Dose = {
  /** As written, such as `1-0-1`, `TDS` or `once a week`. */
  frequency: string | null
  /** Tablets or capsules a day; null unless the whole text was understood, and says it. */
  units_per_day: number | null
  /** How long; null when it is said twice, as in a taper, or as a range. */
  days: number | null
  /** Units a day times days, rounded up; null when one of them is. */
  units: number | null
  /** The same as people would write it: `(1 + 0 + 1) × 5 days = 10`. */
  arithmetic: string | null
  /** Where frequency and length begin in the text; -1 when neither is there. */
  begins_at: number
}

/** Halves and quarters too. OCR reads 0 as O and 1 as l or I in `1-0-1`. */
const NUMBER = String.raw`(?:(?:\d\s?)?(?:[13]\/[24]|[½¼¾])|\d(?:\.\d{1,2})?|[OolI])(?![\d/½¼¾])`
const DASH = String.raw`\s?[-–—]\s?`
/** `1-0-1 - 5 days` ends with a length. */
const DASHED = String.raw`${NUMBER}(?:${DASH}${NUMBER}(?!\s*(?:days?|weeks?|months?)\b)){2,3}(?!\w|${DASH}[\d½¼¾])`
const EACH = String.raw`(${NUMBER})\s*(?:tab(?:let)?s?|cap(?:sule)?s?)\b\.?`
const LENGTH = String.raw`(\d{1,3})\s*(days?|d|weeks?|wks?|w|months?|mths?|m)\b(?!\s?g)`

const TIMES: readonly [string, number][] = [
  [String.raw`(?:once (?:a day|daily)|o\.?d\.?|h\.?s\.?|at bedtime|nocte)(?![a-z])`, 1],
  [String.raw`(?:twice (?:a day|daily)|b\.?i?\.?d\.?)(?![a-z])`, 2],
  [String.raw`(?:(?:thrice|three times) (?:a day|daily)|t\.?[id]\.?[ds]\.?)(?![a-z])`, 3],
  [String.raw`(?:four times (?:a day|daily)|q\.?i\.?d\.?)(?![a-z])`, 4],
]
const DAILY = String.raw`(?:daily|every ?day|(?:a|per) day)\b`
/** How a medicine is taken, which changes no number. */
const MANNER = String.raw`(?:(?:(?:take|sig|dose)\b:?)|(?:after|before|with) (?:food|meals?|breakfast|lunch|dinner|milk|water)\b|on (?:an )?empty stomach\b|orally\b|by mouth\b|[ap]\.?c\.?(?![a-z])|p\.?o\.?(?![a-z]))`

/** Said instead of so many a day: `1 tab OD weekly` is four a month; `x 2 weeks` is a length. */
const OTHERWISE =
  /\b(?:s\.?o\.?s\.?|p\.?r\.?n\.?|as needed|(?:(?:once|twice|thrice) )?weekly|fortnightly|monthly|alternate days?|every other day|e\.?o\.?d|(?:once|twice|thrice|times|days?) (?:a|per|every|in a|of the|each) (?:week|month)|every (?:\d+|two|three) days)(?![a-z])/i

const DAYS_OF: Record<string, number> = { d: 1, w: 7, m: 30 }

/** A number is given where all of the text was understood: one word beside it may change it. */
export function readDose(text: string): Dose {
  const frequency = frequencyOf(text)
  const length = lengthOf(text)
  const perDay = perDayOf(text)
  const days = length?.days ?? null
  const units = perDay && days ? Math.ceil(perDay.units * days) : null
  const starts = [frequency?.at, length?.at].filter((at) => at !== undefined)
  return {
    frequency: frequency?.written ?? null,
    units_per_day: perDay?.units ?? null,
    days,
    units,
    arithmetic: perDay && units !== null ? `${perDay.sum} × ${days} days = ${units}` : null,
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

/** How often, as it is written anywhere in the text. */
function frequencyOf(text: string): { written: string; at: number } | null {
  const dashed = new RegExp(`(?<![\\w./]|[-–—]\\s?)${DASHED}`).exec(text)
  if (dashed) {
    return { written: partsOf(dashed[0]).join("-"), at: dashed.index }
  }
  for (const [pattern] of TIMES) {
    const match = new RegExp(`\\b${pattern}`, "i").exec(text)
    if (match) {
      const each = new RegExp(`(?<!\\S)${EACH}`, "i").exec(text)
      return { written: match[0], at: each ? Math.min(each.index, match.index) : match.index }
    }
  }
  const otherwise = OTHERWISE.exec(text)
  return otherwise ? { written: otherwise[0], at: otherwise.index } : null
}

function lengthOf(text: string): { days: number | null; at: number } | null {
  const pattern = String.raw`(?:(?:\bx|×|\bfor|\/)\s*|(?<![\w./½¼¾]|[-–—/]\s?))${LENGTH}`
  const [first, second] = text.matchAll(new RegExp(pattern, "gi"))
  return first ? { days: second ? null : daysIn(first[1], first[2]), at: first.index } : null
}

const daysIn = (count: string, unit: string) => Number(count) * DAYS_OF[unit[0].toLowerCase()]

type PerDay = { units: number; sum: string }

/** What is taken a day; null when the text says more than this reads, or says it twice. */
function perDayOf(text: string): PerDay | null {
  const parts: { kind: Kind; said: string; times?: number }[] = []
  for (let rest = text.replace(SEPARATORS, ""); rest; rest = rest.replace(SEPARATORS, "")) {
    const part = PARTS.find(({ pattern }) => begins(rest, pattern))
    const said = part && begins(rest, part.pattern)
    if (!said) {
      return null
    }
    parts.push({ ...part, said })
    rest = rest.slice(said.length)
  }
  const of = (...kinds: Kind[]) => parts.filter(({ kind }) => kinds.includes(kind))
  const [often] = of("times", "dashed")
  const [alone] = of("each")
  const each = alone ? unitsIn(alone.said) : 1
  const isSaidTwice = [of("times", "dashed"), of("each"), of("length")].some(
    (all) => all.length > 1
  )
  if (isSaidTwice || each === null) {
    return null
  }
  if (often?.kind === "dashed") {
    return each === 1 ? sumOf(partsOf(often.said)) : null
  }
  const times = often?.times ?? (alone && of("daily").length > 0 ? 1 : undefined)
  return times === undefined
    ? null
    : { units: times * each, sum: each === 1 ? `${times} a day` : `${each} × ${times} a day` }
}

function sumOf(parts: string[]): PerDay | null {
  const doses = parts.map(unitsIn)
  return doses.every((dose) => dose !== null)
    ? { units: doses.reduce((sum, dose) => sum + dose, 0), sum: `(${parts.join(" + ")})` }
    : null
}

const SEPARATORS = /^[\s,;:.()]+/
type Kind = "times" | "length" | "dashed" | "each" | "daily" | "manner"
/** In this order: a length is no dose, and `1-0-1` no single one. */
const PARTS: readonly { kind: Kind; pattern: string; times?: number }[] = [
  ...TIMES.map(([pattern, times]) => ({ kind: "times" as const, pattern, times })),
  { kind: "length", pattern: String.raw`(?:x\s*|×\s*|for\s+|\/\s*)?${LENGTH}` },
  { kind: "dashed", pattern: DASHED },
  // A bare number is one before how often it is taken: `1/2 BD`.
  { kind: "each", pattern: `(?:${EACH}|${NUMBER}(?=\\s+[a-z]))` },
  { kind: "daily", pattern: DAILY },
  { kind: "manner", pattern: MANNER },
]

const begins = (text: string, pattern: string) => new RegExp(`^${pattern}`, "i").exec(text)?.[0]

function partsOf(dashed: string): string[] {
  return dashed
    .split(/\s?[-–—]\s?/)
    .map((part) => (/^o$/i.test(part) ? "0" : /^[li]$/i.test(part) ? "1" : part))
}

const FRACTIONS: Record<string, number> = {
  "½": 0.5,
  "¼": 0.25,
  "¾": 0.75,
  "1/2": 0.5,
  "1/4": 0.25,
  "3/4": 0.75,
}

/** Null for what no tablet is cut into. */
function unitsIn(written: string): number | null {
  const found = /^(?:(\d)?\s*([13]\/[24]|[½¼¾])|(\d(?:\.\d+)?))/.exec(written)
  const [, whole = "0", fraction, plain] = found ?? []
  const units = plain === undefined ? Number(whole) + (FRACTIONS[fraction] ?? NaN) : Number(plain)
  return Number.isInteger(units * 4) ? units : null
}
