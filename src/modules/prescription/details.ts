import type { Sql } from "../../lib/sql"
import type { DraftLine, PrescriptionDependencies } from "./dependencies"
import { queueEntry, type QueueEntry } from "./queue"
import { reviewLinesOf } from "./reviews"
import { sealedPlace } from "./sealed-places"
import type { PatientProfile, ReviewChecklist, ReviewLineDTO } from "./types"

export type PageDetail = {
  number: number
  mime: string
  width: number
  height: number
  rotation_degrees: number
  ocr: {
    state: "queued" | "running" | "done" | "failed"
    attempts: number
    failure_reason: string | null
    source: "text_layer" | "ocr" | null
    confidence: number | null
  }
  text: string | null
  draft_lines: DraftLine[]
}

export type ReviewDetail = {
  id: string
  pharmacist_user_id: string
  pharmacist_snapshot: Record<string, unknown>
  condition: string
  authored_on: string | null
  signed_at: Date
  carried_out: boolean
  checklist: ReviewChecklist
  lines: (ReviewLineDTO & { written_text: string; dose_text: string | null })[]
}

export type PrescriptionDetail = QueueEntry & {
  patient: PatientProfile
  pages: PageDetail[]
  reviews: ReviewDetail[]
  /** Prescriptions of the same customer made from one of the same images. */
  duplicates: { id: string; reference: string; status: string; submitted_at: Date }[]
}

type PageRow = Omit<PageDetail, "ocr" | "text" | "draft_lines"> & {
  id: string
  state: PageDetail["ocr"]["state"]
  attempts: number
  failure_reason: string | null
  text_source: PageDetail["ocr"]["source"]
  ocr_confidence: number | null
  sealed_text: string | null
  sealed_draft_lines: string | null
}

type ReviewRow = Omit<ReviewDetail, "checklist" | "lines"> & { sealed_checklist: string }

type LineText = { written_text: string; dose_text: string | null }

/** Everything that a pharmacist needs, opened. The reader's act is audited by the caller. */
export async function prescriptionDetail(
  sql: Sql,
  { privacy }: Pick<PrescriptionDependencies, "privacy">,
  id: string
): Promise<PrescriptionDetail | undefined> {
  const entry = await queueEntry(sql, id)
  if (!entry) {
    return undefined
  }
  const open = (sealed: string, place: string) => privacy.openText(entry.customer_id, sealed, place)
  const [patient] = await sql<{ id: string; sealed_profile: string }>(
    `SELECT id, sealed_profile FROM patient WHERE id = ?`,
    [entry.patient_id]
  )
  return {
    ...entry,
    patient: JSON.parse(await open(patient.sealed_profile, sealedPlace.patient(patient.id))),
    pages: await pagesOf(sql, open, id),
    reviews: await reviewsOf(sql, open, id),
    duplicates: await duplicatesOf(sql, entry),
  }
}

type Open = (sealed: string, place: string) => Promise<string>

async function pagesOf(sql: Sql, open: Open, prescriptionId: string): Promise<PageDetail[]> {
  const rows = await sql<PageRow>(
    `SELECT g.id, g.number, g.mime, g.width, g.height, g.rotation_degrees, g.text_source, g.ocr_confidence,
            g.sealed_text, g.sealed_draft_lines, j.state, j.attempts, j.failure_reason
     FROM prescription_page g JOIN ocr_job j ON j.page_id = g.id
     WHERE g.prescription_id = ? ORDER BY g.number`,
    [prescriptionId]
  )
  return Promise.all(
    rows.map(async (row) => ({
      number: row.number,
      mime: row.mime,
      width: row.width,
      height: row.height,
      rotation_degrees: row.rotation_degrees,
      ocr: {
        state: row.state,
        attempts: row.attempts,
        failure_reason: row.failure_reason,
        source: row.text_source,
        confidence: row.ocr_confidence,
      },
      text: row.sealed_text && (await open(row.sealed_text, sealedPlace.text(row.id))),
      draft_lines: row.sealed_draft_lines
        ? JSON.parse(await open(row.sealed_draft_lines, sealedPlace.draftLines(row.id)))
        : [],
    }))
  )
}

async function reviewsOf(sql: Sql, open: Open, prescriptionId: string): Promise<ReviewDetail[]> {
  const reviews = await sql<ReviewRow>(
    `SELECT r.id, r.pharmacist_user_id, r.pharmacist_snapshot, r.condition, r.authored_on, r.signed_at,
            r.sealed_checklist,
            EXISTS (SELECT 1 FROM review_carried_out d WHERE d.review_id = r.id) AS carried_out
     FROM rx_review r WHERE r.prescription_id = ? ORDER BY r.signed_at`,
    [prescriptionId]
  )
  const lines = await reviewLinesOf(sql, "l.prescription_id = ?", [prescriptionId])
  const texts = new Map<string, LineText>()
  const sealed = await sql<{ id: string; sealed_text: string }>(
    `SELECT id, sealed_text FROM prescription_line WHERE prescription_id = ?`,
    [prescriptionId]
  )
  for (const line of sealed) {
    texts.set(line.id, JSON.parse(await open(line.sealed_text, sealedPlace.line(line.id))))
  }
  return Promise.all(
    reviews.map(async ({ sealed_checklist, ...review }) => ({
      ...review,
      checklist: JSON.parse(await open(sealed_checklist, sealedPlace.checklist(review.id))),
      lines: lines
        .filter((line) => line.review_id === review.id)
        .map((line) => ({
          ...line,
          written_text: texts.get(line.prescription_line_id)?.written_text ?? "",
          dose_text: texts.get(line.prescription_line_id)?.dose_text ?? null,
        })),
    }))
  )
}

function duplicatesOf(sql: Sql, { id, customer_id }: QueueEntry) {
  return sql<PrescriptionDetail["duplicates"][number]>(
    `SELECT DISTINCT p.id, p.reference, p.status, p.submitted_at
     FROM prescription_page mine JOIN prescription_page other
       ON other.sha256 = mine.sha256 AND other.prescription_id <> mine.prescription_id
     JOIN prescription p ON p.id = other.prescription_id
     WHERE mine.prescription_id = ? AND p.customer_id = ? AND p.deleted_at IS NULL
     ORDER BY p.submitted_at`,
    [id, customer_id]
  )
}
