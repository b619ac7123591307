import type { DraftLine } from "../../../contracts/prescription"
import { namesAnotherPerson } from "../../../lib/same-person"
import { changed } from "./review-request"
import type { ChecklistForm, LineForm, PrescriptionAnswer } from "./types"

type Source =
  | "Read by the computer"
  | "From this patient's last prescription"
  | "From this prescriber's last prescription"
  | "As the customer says"

const TEXT_FIELDS = [
  "patient_name",
  "patient_address",
  "prescriber_name",
  "prescriber_registration_number",
  "council",
  "authored_on",
] as const
type TextField = (typeof TEXT_FIELDS)[number]

export type Sources = Partial<Record<keyof ChecklistForm, Source>>

/** A name of which OCR may have read a letter wrong is compared from this length on. */
const SURE_LETTERS = 4

type Known = Pick<PrescriptionAnswer["prescription"], "draft" | "patient">

/**
 * Fills what is still empty: from this page as OCR read it, from the patient's and the prescriber's
 * last prescription. What was typed stays, and no verdict, no match and no signature is taken over.
 */
export function takeOverChecklist(
  typed: ChecklistForm,
  { prescription }: { prescription: Known }
): { checklist: ChecklistForm; sources: Sources } {
  const { draft, patient } = prescription
  const { header } = draft
  const named = typed.patient_name || header.patient_name || draft.patient?.name || ""
  const offers: Record<TextField, [string | null | undefined, Source][]> = {
    patient_name: [
      [header.patient_name, "Read by the computer"],
      [draft.patient?.name, "From this patient's last prescription"],
      [patient.name, "As the customer says"],
    ],
    patient_address: [
      [header.patient_address, "Read by the computer"],
      [addressOf(draft.patient, named), "From this patient's last prescription"],
    ],
    prescriber_name: [
      [draft.prescriber?.name, "From this prescriber's last prescription"],
      [header.prescriber_name, "Read by the computer"],
    ],
    prescriber_registration_number: [
      [draft.prescriber?.registration_number, "From this prescriber's last prescription"],
      [header.registration_number, "Read by the computer"],
    ],
    council: [
      [draft.prescriber?.council, "From this prescriber's last prescription"],
      [header.council, "Read by the computer"],
    ],
    authored_on: [[header.authored_on, "Read by the computer"]],
  }
  const checklist = { ...typed }
  const sources: Sources = {}
  for (const field of TEXT_FIELDS) {
    const [value, source] = offers[field].find(([text]) => text) ?? []
    if (!checklist[field] && value) {
      checklist[field] = value
      sources[field] = source
    }
  }
  return { checklist, sources }
}

/** Of one profile several people may be treated: an address is that of the name it was signed with. */
function addressOf(last: Known["draft"]["patient"], named: string): string | undefined {
  return last && !namesAnotherPerson(named, last.name) ? last.address : undefined
}

/** Each line with the draft that names its molecule, its brand or its maker. */
export function takeOverLines(lines: LineForm[], drafts: DraftLine[]): LineForm[] {
  const left = [...drafts]
  return lines.map((line) => {
    const at = left.findIndex((draft) => names(draft.text, line))
    if (at < 0) {
      return line
    }
    const [draft] = left.splice(at, 1)
    const next = changed(line, {
      written_text: line.written_text || draft.text,
      dose_text: line.dose_text || (draft.dose_text ?? ""),
    })
    const written = draft.quantity_base_units
    return written !== null && !next.quantity_base_units
      ? { ...next, quantity_base_units: String(written) }
      : next
  })
}

function names(text: string, { medicine, title }: LineForm): boolean {
  const read = wordsOf(text)
  const known = wordsOf(
    `${medicine.molecules.map(({ name }) => name).join(" ")} ${title.split(",")[0]}`
  )
  return known.some((word) => word !== medicine.form && read.includes(word))
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.filter((word) => word.length >= SURE_LETTERS)
}
