import type { DraftHeader } from "../../contracts/prescription"
import type { Sql } from "../../lib/sql"
import type { ReviewChecklist } from "../../rules/review"
import { notFound } from "./claims"
import type { PrescriptionDependencies } from "./dependencies"
import { pagesOf, type PageDetail } from "./page-details"
import { prescriberByNumber, type PrescriberDTO } from "./prescribers"
import { queriesOf, type QueryDTO } from "./queries"
import { queueEntry, type QueueEntry } from "./queue"
import { reviewsOf, type ReviewDetail } from "./review-details"
import { sentWithSameImage, type SameImageDTO } from "./same-image"
import { sealedPlace, type Open } from "./sealed-places"
import type { PatientProfile } from "./types"

type DecisionDetail = {
  id: string
  reason: string
  decided_at: Date
  /** The registration under which it was decided. */
  pharmacist_snapshot: Record<string, unknown>
}

type PrescriptionDetail = QueueEntry & {
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
type ChecklistDraft = {
  /** Read by OCR from this prescription. */
  header: DraftHeader
  /** As copied from the patient's last approved prescription. */
  patient: { name: string; address: string } | null
  /** As copied from the prescriber's last approved prescription. */
  prescriber: PrescriberDTO | null
}

/** Everything that a pharmacist needs, opened: audit the read before you send it. @throws not_found */
export async function prescriptionDetail(
  sql: Sql,
  dependencies: Pick<PrescriptionDependencies, "privacy" | "ocr">,
  id: string
): Promise<PrescriptionDetail> {
  const { privacy } = dependencies
  const entry = await queueEntry(sql, id)
  if (!entry) {
    throw notFound()
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
