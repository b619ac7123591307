import type { DraftHeader, DraftLine } from "../../contracts/prescription"
import type { Sql } from "../../lib/sql"
import type { ReviewChecklist } from "../../rules/review"
import type { PrescriptionDependencies } from "./dependencies"
import { prescriberByNumber, type PrescriberDTO } from "./prescribers"
import { queriesOf, type QueryDTO } from "./queries"
import { queueEntry, type QueueEntry } from "./queue"
import { reviewLinesOf } from "./reviews"
import { sentWithSameImage, type SameImageDTO } from "./same-image"
import { sealedPlace } from "./sealed-places"
import type { PatientProfile, ReviewDTO, ReviewLineDTO } from "./types"

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
  /** `failed`: it gave nothing, and never will. Take it back and review again. */
  carried_out: "done" | "under_way" | "failed"
  /** On the whole prescription, with its reason; null with a verdict per line. */
  verdict: ReviewDTO["verdict"]
  reason_code: ReviewDTO["reason_code"]
  checklist: ReviewChecklist | null
  /** The approved prescription that looks like the same paper, and why it was signed all the same. */
  same_paper: { id: string; reference: string; reason: string } | null
  lines: (ReviewLineDTO & { written_text: string | null; dose_text: string | null })[]
}

export type DecisionDetail = {
  id: string
  reason: string
  decided_at: Date
  /** The registration under which it was decided. */
  pharmacist_snapshot: Record<string, unknown>
}

export type PrescriptionDetail = QueueEntry & {
  patient: PatientProfile
  pages: PageDetail[]
  reviews: ReviewDetail[]
  queries: QueryDTO[]
  /** Sent before or after with one of the same images, from whatever account. */
  same_image: SameImageDTO[]
  /** Why a pharmacist let a reused image be reviewed, or took an approval back. */
  hold_releases: DecisionDetail[]
  withdrawals: DecisionDetail[]
  draft: ChecklistDraft
}

/** What the form may take over at the pharmacist's key, each from where it was read last. */
export type ChecklistDraft = {
  /** Read by OCR from this prescription. */
  header: DraftHeader
  /** As copied from the patient's last approved prescription. */
  patient: { name: string; address: string } | null
  /** As copied from the prescriber's last approved prescription. */
  prescriber: PrescriberDTO | null
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

type ReviewRow = Omit<ReviewDetail, "checklist" | "same_paper" | "lines"> & {
  sealed_checklist: string | null
  same_paper_as: string | null
  same_paper_reference: string | null
  sealed_same_paper_reason: string | null
}

type LineText = { written_text: string; dose_text: string | null }

/** Everything that a pharmacist needs, opened. The reader's act is audited by the caller. */
export async function prescriptionDetail(
  sql: Sql,
  dependencies: Pick<PrescriptionDependencies, "privacy" | "ocr">,
  id: string
): Promise<PrescriptionDetail | undefined> {
  const { privacy } = dependencies
  const entry = await queueEntry(sql, id)
  if (!entry) {
    return undefined
  }
  const open = (sealed: string, place: string) => privacy.openText(entry.customer_id, sealed, place)
  const [patient] = await sql<{ id: string; sealed_profile: string }>(
    `SELECT id, sealed_profile FROM patient WHERE id = ?`,
    [entry.patient_id]
  )
  const pages = await pagesOf(sql, open, id)
  const header = await dependencies.ocr.draftHeader(pages.map(({ text }) => text ?? "").join("\n"))
  return {
    ...entry,
    patient: JSON.parse(await open(patient.sealed_profile, sealedPlace.patient(patient.id))),
    pages,
    reviews: await reviewsOf(sql, open, id),
    queries: (await queriesOf(sql, dependencies, [id])).get(id) ?? [],
    same_image: await sentWithSameImage(sql, id),
    hold_releases: await decisionsOf(
      sql,
      (row) => open(row.sealed_reason, sealedPlace.releaseReason(row.id)),
      [
        `SELECT id, sealed_reason, pharmacist_snapshot, released_at AS decided_at
         FROM rx_hold_release WHERE prescription_id = ?`,
        id,
      ]
    ),
    withdrawals: await decisionsOf(
      sql,
      (row) => open(row.sealed_reason, sealedPlace.withdrawalReason(row.id)),
      [
        `SELECT id, sealed_reason, pharmacist_snapshot, withdrawn_at AS decided_at FROM rx_withdrawal
         WHERE prescription_id = ? ORDER BY withdrawn_at`,
        id,
      ]
    ),
    draft: {
      header,
      patient: await lastPatientOf(sql, open, entry.patient_id),
      prescriber: header.registration_number
        ? ((await prescriberByNumber(sql, header.registration_number)) ?? null)
        : null,
    },
  }
}

type DecisionRow = Omit<DecisionDetail, "reason"> & { sealed_reason: string }

async function decisionsOf(
  sql: Sql,
  openReason: (row: DecisionRow) => Promise<string>,
  [statement, prescriptionId]: [string, string]
): Promise<DecisionDetail[]> {
  const rows = await sql<DecisionRow>(statement, [prescriptionId])
  return Promise.all(
    rows.map(async ({ sealed_reason, ...decision }) => ({
      ...decision,
      reason: await openReason({ ...decision, sealed_reason }),
    }))
  )
}

async function lastPatientOf(
  sql: Sql,
  open: Open,
  patientId: string
): Promise<ChecklistDraft["patient"]> {
  const [last] = await sql<{ id: string; sealed_checklist: string }>(
    `SELECT r.id, r.sealed_checklist FROM rx_review r
     JOIN prescription p ON p.id = r.prescription_id
     WHERE p.patient_id = ? AND r.sealed_checklist IS NOT NULL AND EXISTS (
       SELECT 1 FROM rx_review_line l WHERE l.review_id = r.id AND l.verdict IN ('approve', 'reduce'))
     ORDER BY r.signed_at DESC LIMIT 1`,
    [patientId]
  )
  if (!last) {
    return null
  }
  const checklist: ReviewChecklist = JSON.parse(
    await open(last.sealed_checklist, sealedPlace.checklist(last.id))
  )
  return { name: checklist.patient_name, address: checklist.patient_address }
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
            r.verdict, r.reason_code, r.sealed_checklist, r.same_paper_as, r.sealed_same_paper_reason,
            (SELECT o.reference FROM prescription o WHERE o.id = r.same_paper_as) AS same_paper_reference,
            CASE WHEN s.state IN ('done', 'failed') THEN s.state ELSE 'under_way' END AS carried_out
     FROM rx_review r JOIN signed_act s ON s.id = r.id WHERE r.prescription_id = ? ORDER BY r.signed_at`,
    [prescriptionId]
  )
  const lines = await reviewLinesOf(sql, "l.prescription_id = ?", [prescriptionId])
  const texts = new Map<string, LineText>()
  const sealed = await sql<{ id: string; sealed_text: string }>(
    `SELECT id, sealed_text FROM prescription_line
     WHERE prescription_id = ? AND sealed_text IS NOT NULL`,
    [prescriptionId]
  )
  for (const line of sealed) {
    texts.set(line.id, JSON.parse(await open(line.sealed_text, sealedPlace.line(line.id))))
  }
  return Promise.all(
    reviews.map(async ({ sealed_checklist, ...row }) => {
      const { same_paper_as, same_paper_reference, sealed_same_paper_reason, ...review } = row
      return {
        ...review,
        same_paper:
          same_paper_as && same_paper_reference && sealed_same_paper_reason
            ? {
                id: same_paper_as,
                reference: same_paper_reference,
                reason: await open(
                  sealed_same_paper_reason,
                  sealedPlace.samePaperReason(review.id)
                ),
              }
            : null,
        checklist:
          sealed_checklist &&
          JSON.parse(await open(sealed_checklist, sealedPlace.checklist(review.id))),
        lines: lines
          .filter((line) => line.review_id === review.id)
          .map((line) => ({
            ...line,
            written_text: texts.get(line.prescription_line_id)?.written_text ?? null,
            dose_text: texts.get(line.prescription_line_id)?.dose_text ?? null,
          })),
      }
    })
  )
}
