/**
 * What a line of a prescription seems to say. It only pre-fills the pharmacist's form: nothing is
 * approved by it (DOMAIN section 7).
 */
export type DraftLine = {
  text: string
  name: string
  form: string | null
  strength: string | null
  /** As written, such as `1-0-1` or `TDS`. */
  frequency: string | null
  doses_per_day: number | null
  duration_days: number | null
  /** Base units: as written, or doses per day times days for tablets and capsules. */
  quantity_base_units: number | null
}

const FORMS: readonly [RegExp, string][] = [
  [/\b(?:tab(?:let)?s?|tb)\b\.?|^t\.(?=\s)/i, "tablet"],
  [/\b(?:cap(?:sule)?s?)\b\.?|^c\.(?=\s)/i, "capsule"],
  [/\b(?:sy(?:r|p|rup)|syrup|susp(?:ension)?)\b\.?/i, "syrup"],
  [/\b(?:inj(?:ection)?)\b\.?/i, "injection"],
  [/\b(?:e\/d|eye drops?|drops?)\b\.?/i, "drops"],
  [/\b(?:oint(?:ment)?|cream|gel|lotion)\b\.?/i, "ointment"],
  [/\b(?:inhaler|rotacaps?|respules?)\b\.?/i, "inhaler"],
]

const COUNTED_FORMS = new Set(["tablet", "capsule"])

const STRENGTH =
  /\b\d+(?:\.\d+)?\s?(?:mg|mcg|µg|g|ml|iu|units?|%)(?:\s?\/\s?\d*(?:\.\d+)?\s?(?:ml|mg|g))?(?![a-z])/i
const DASHED =
  /\b([0-9½OolI])\s?[-–—]\s?([0-9½OolI])\s?[-–—]\s?([0-9½OolI])(?:\s?[-–—]\s?([0-9½OolI]))?\b/
const LATIN: readonly [RegExp, number][] = [
  [/\b(?:once (?:a day|daily)|o\.?d\.?|h\.?s\.?|at bedtime|nocte)(?![a-z])/i, 1],
  [/\b(?:twice (?:a day|daily)|b\.?i?\.?d\.?)(?![a-z])/i, 2],
  [/\b(?:thrice (?:a day|daily)|three times (?:a day|daily)|t\.?[id]\.?[ds]\.?)(?![a-z])/i, 3],
  [/\b(?:four times (?:a day|daily)|q\.?i\.?d\.?)(?![a-z])/i, 4],
]
const AS_NEEDED = /\b(?:s\.?o\.?s\.?|p\.?r\.?n\.?|as needed)(?![a-z])/i
const DURATION =
  /(?:\bx|×|\bfor|\/)?\s*(\d{1,3})\s*(days?|d|weeks?|wks?|w|months?|mths?|m)\b(?!\s?g)/i
const QUANTITY = /(?:\b(?:qty|quantity|no|nos|disp(?:ense)?)\b\.?\s?[:#]?|#)\s*(\d{1,3})\b/i
const BULLET = /^\s*(?:rx\b|℞|\(?\d{1,2}[).:]|[-*•>])\s*/i
const DAYS_OF: Record<string, number> = { d: 1, w: 7, m: 30 }

/** Lines that look like a medicine: a form, or a strength together with a frequency or a length. */
export function draftLinesOf(text: string): DraftLine[] {
  return text
    .split(/\r?\n/)
    .map((line) => parseLine(line))
    .filter((line): line is DraftLine => line !== null)
}

function parseLine(written: string): DraftLine | null {
  const text = written.replace(/\s+/g, " ").trim().slice(0, 300)
  const body = text.replace(BULLET, "")
  const form = FORMS.find(([pattern]) => pattern.test(body))
  const strength = STRENGTH.exec(body)
  const frequency = frequencyOf(body)
  const duration = durationOf(body)
  const isMedicine =
    Boolean(form && (strength || frequency || duration)) ||
    Boolean(strength && (frequency || duration))
  if (!isMedicine) {
    return null
  }
  const written_quantity = QUANTITY.exec(body)
  const counted = form !== undefined && COUNTED_FORMS.has(form[1])
  const computed =
    counted && frequency?.doses_per_day && duration ? frequency.doses_per_day * duration : null
  return {
    text,
    name: nameOf(body, form?.[0]),
    form: form?.[1] ?? null,
    strength: strength ? strength[0].replace(/\s/g, "").toLowerCase() : null,
    frequency: frequency?.written ?? null,
    doses_per_day: frequency?.doses_per_day ?? null,
    duration_days: duration,
    quantity_base_units: written_quantity
      ? Number(written_quantity[1])
      : computed !== null
        ? Math.ceil(computed)
        : null,
  }
}

function frequencyOf(body: string): { written: string; doses_per_day: number | null } | null {
  const dashed = DASHED.exec(body)
  if (dashed) {
    const doses = dashed.slice(1).filter((part) => part !== undefined)
    return {
      written: doses.map(digitOf).join("-"),
      doses_per_day: doses.reduce(
        (sum, part) => sum + (part === "½" ? 0.5 : Number(digitOf(part))),
        0
      ),
    }
  }
  const latin = LATIN.map(([pattern, perDay]) => ({ match: pattern.exec(body), perDay })).find(
    ({ match }) => match !== null
  )
  if (latin?.match) {
    return { written: latin.match[0], doses_per_day: latin.perDay }
  }
  const asNeeded = AS_NEEDED.exec(body)
  return asNeeded ? { written: asNeeded[0], doses_per_day: null } : null
}

/** The engine reads 0 as O and 1 as l or I in `1-0-1`. */
function digitOf(read: string): string {
  return /[Oo]/.test(read) ? "0" : /[lI]/.test(read) ? "1" : read
}

function durationOf(body: string): number | null {
  const match = DURATION.exec(body)
  return match ? Number(match[1]) * DAYS_OF[match[2][0].toLowerCase()] : null
}

/** What stands before the strength, the frequency or the length, without the form. */
function nameOf(body: string, form: RegExp | undefined): string {
  const ends = [
    STRENGTH,
    DASHED,
    DURATION,
    ...LATIN.map(([pattern]) => pattern),
    AS_NEEDED,
    QUANTITY,
  ]
    .map((pattern) => body.search(pattern))
    .filter((at) => at > 0)
  const head = body.slice(0, Math.min(body.length, ...ends))
  return (form ? head.replace(form, " ") : head)
    .replace(/[^\p{L}\p{N}+\-/ ]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
}
