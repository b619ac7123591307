import type { DraftLine } from "../../contracts/prescription"
import { readDose, type Dose } from "../../lib/dose"

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
const QUANTITY = /(?:\b(?:qty|quantity|no|nos|disp(?:ense)?)\b\.?\s?[:#]?|#)\s*(\d{1,3})\b/i
const BULLET = /^\s*(?:rx\b|℞|\(?\d{1,2}[).:]|[-*•>])\s*/i
/** Before the dose in a line that tells only how the medicine above it is taken. */
const DOSE_PREFIX = /^(?:sig|dose|take)\b[:.]?\s*/i
/** So many lines below its medicine a dose still belongs to it: a remark may stand between. */
const DOSE_WITHIN_LINES = 2

type ReadLine = {
  text: string
  body: string
  form?: [RegExp, string]
  strength: string | null
  dose: Dose
}

/** Lines that look like a medicine: a form, or a strength together with a frequency or a length. */
export function draftLinesOf(text: string): DraftLine[] {
  const lines = text.split(/\r?\n/).map(readLine)
  return lines.flatMap((line, index) => {
    if (isDoseLine(line)) {
      return []
    }
    const below = lines.slice(index + 1, index + 1 + DOSE_WITHIN_LINES)
    const ends = below.findIndex((other) => other.strength !== null || namesForm(other))
    const own = ends < 0 ? below : below.slice(0, ends)
    const doseLine = line.dose.frequency ? undefined : own.find(isDoseLine)
    return looksLikeMedicine(line, doseLine) ? [draftOf(line, doseLine)] : []
  })
}

function readLine(written: string): ReadLine {
  const text = written.replace(/\s+/g, " ").trim().slice(0, 300)
  const body = text.replace(BULLET, "")
  const form = FORMS.find(([pattern]) => pattern.test(body))
  return {
    text,
    body,
    form: form && [...form],
    strength: STRENGTH.exec(body)?.[0] ?? null,
    dose: readDose(body),
  }
}

function isDoseLine({ text, strength }: ReadLine): boolean {
  const { frequency, begins_at } = readDose(text.replace(DOSE_PREFIX, ""))
  return strength === null && frequency !== null && begins_at === 0
}

function namesForm(line: ReadLine): boolean {
  return line.form !== undefined && !isDoseLine(line)
}

function looksLikeMedicine(line: ReadLine, doseLine: ReadLine | undefined): boolean {
  const { form, strength, dose } = line
  const isTaken = dose.frequency !== null || dose.days !== null || doseLine !== undefined
  return (form !== undefined && (strength !== null || isTaken)) || (strength !== null && isTaken)
}

function draftOf(line: ReadLine, doseLine: ReadLine | undefined): DraftLine {
  const { text, body, form, strength } = line
  const dose_text = doseLine ? doseLine.text : doseTextOf(line)
  // Read by itself: the medicine's name before it is no part of a dose.
  const { frequency, units_per_day, days, units } = readDose(dose_text ?? "")
  const quantity = QUANTITY.exec(body) ?? (doseLine && QUANTITY.exec(doseLine.body))
  const counted = form !== undefined && COUNTED_FORMS.has(form[1])
  return {
    text,
    name: nameOf(body, form?.[0]),
    form: form?.[1] ?? null,
    strength: strength ? strength.replace(/\s/g, "").toLowerCase() : null,
    dose_text,
    frequency,
    doses_per_day: units_per_day,
    duration_days: days,
    quantity_base_units: quantity ? Number(quantity[1]) : counted ? units : null,
  }
}

function doseTextOf({ body, dose }: ReadLine): string | null {
  return dose.frequency
    ? body.slice(dose.begins_at).replace(QUANTITY, "").replace(/\s+/g, " ").trim()
    : null
}

/** What stands before the strength, the dose or the quantity, without the form. */
function nameOf(body: string, form: RegExp | undefined): string {
  const ends = [body.search(STRENGTH), readDose(body).begins_at, body.search(QUANTITY)].filter(
    (at) => at > 0
  )
  const head = body.slice(0, Math.min(body.length, ...ends))
  return (form ? head.replace(form, " ") : head)
    .replace(/[^\p{L}\p{N}+\-/ ]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
}
