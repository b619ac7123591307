import type { Sql } from "../../lib/sql"
import type { ReviewChecklist } from "../../rules/review"
import { reviewLinesOf } from "./reviews"
import { sealedPlace, type Open } from "./sealed-places"
import type { ReviewDTO, ReviewLineDTO } from "./types"

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

type ReviewRow = Omit<ReviewDetail, "checklist" | "same_paper" | "lines"> & {
  sealed_checklist: string | null
  same_paper_as: string | null
  same_paper_reference: string | null
  sealed_same_paper_reason: string | null
}

type LineText = { written_text: string; dose_text: string | null }

/** The reviews of a prescription as they were signed, the first one first. */
export async function reviewsOf(
  sql: Sql,
  open: Open,
  prescriptionId: string
): Promise<ReviewDetail[]> {
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
