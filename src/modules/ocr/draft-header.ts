import type { DraftHeader } from "../../contracts/prescription"
import { isIstDate } from "../../lib/ist"
import { MEDICAL_COUNCILS } from "../../lib/medical-councils"

const ENDS = String.raw`(?=\s{2,}|\s*[^\p{L}.' ]|\s+(?:date|age|sex|gender|address|phone|mob|reg|mbbs|md|ms|bds|dnb|dm|mch)\b|$)`
const PRESCRIBER = new RegExp(String.raw`\b(Dr\.?\s+\p{L}[\p{L}.' ]{1,60}?),?${ENDS}`, "imu")
const REGISTRATION =
  /\breg(?:n|d|istration)?\.?\s*(?:no|number)?\.?\s*[:#.-]?\s*([A-Z]{2,5}[\s/-]?\d{3,8}|\d{3,8})\b/i
const PATIENT = new RegExp(
  String.raw`\b(?:patient(?:'s)?(?:\s+name)?|name|pt)\s*[:.-]\s*(\p{L}[\p{L}.' ]{1,80}?)${ENDS}`,
  "imu"
)
const ADDRESS = new RegExp(
  String.raw`\baddress\s*[:.-]\s*([\p{L}\p{N}][^|;\n]{3,160}?)(?=\s{2,}|\s*[|;\n]|\s+(?:date|age|sex|phone|mob)\b|$)`,
  "imu"
)
const DAY_FIRST = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/
const YEAR_FIRST = /\b(\d{4})-(\d{2})-(\d{2})\b/

export function draftHeaderOf(text: string): DraftHeader {
  const registration = found(REGISTRATION, text)
  return {
    prescriber_name: found(PRESCRIBER, text),
    registration_number: registration,
    council: councilOf(text, registration),
    patient_name: found(PATIENT, text),
    patient_address: found(ADDRESS, text),
    authored_on: dateOf(text),
  }
}

function found(pattern: RegExp, text: string): string | null {
  return pattern.exec(text)?.[1].replace(/\s+/g, " ").trim() ?? null
}

/** The council that is named, or the one whose letters the number begins with. */
function councilOf(text: string, registration: string | null): string | null {
  const lower = text.toLowerCase()
  const named = MEDICAL_COUNCILS.find(({ name }) => lower.includes(name.toLowerCase()))
  const letters = registration?.match(/^[A-Z]+/i)?.[0].toUpperCase()
  const byPrefix = MEDICAL_COUNCILS.find(({ prefix }) => prefix !== null && prefix === letters)
  return (named ?? byPrefix)?.name ?? null
}

function dateOf(text: string): string | null {
  const isoDate = YEAR_FIRST.exec(text)?.[0]
  const [, day, month, year] = DAY_FIRST.exec(text) ?? []
  const date =
    isoDate ??
    (day &&
      `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`)
  return date && isIstDate(date) ? date : null
}
