import type { Sql } from "../../lib/sql"
import { notFound } from "./claims"
import type { ReviewDTO, ReviewLineDTO } from "./types"

export async function reviewOf(sql: Sql, reviewId: string): Promise<ReviewDTO> {
  const [review] = await sql<Omit<ReviewDTO, "lines">>(
    `SELECT r.id, r.prescription_id, p.customer_id, p.patient_id, p.cart_id, p.status, r.condition,
            r.authored_on, r.pharmacist_user_id, r.signed_at, r.verdict, r.reason_code,
            r.same_paper_as, (SELECT q.id FROM rx_query q WHERE q.review_id = r.id) AS query_id
     FROM rx_review r JOIN prescription p ON p.id = r.prescription_id WHERE r.id = ?`,
    [reviewId]
  )
  if (!review) {
    throw notFound()
  }
  return { ...review, lines: await reviewLinesOf(sql, "l.review_id = ?", [reviewId]) }
}

/** The pharmacist as they were when they signed a review: name and registration. */
export async function signerOf(sql: Sql, reviewId: string): Promise<Record<string, unknown>> {
  const [review] = await sql<{ pharmacist_snapshot: Record<string, unknown> }>(
    `SELECT pharmacist_snapshot FROM rx_review WHERE id = ?`,
    [reviewId]
  )
  if (!review) {
    throw notFound()
  }
  return review.pharmacist_snapshot
}

/** When each of these lines of reviews was signed, and on which prescription. */
export async function signaturesOf(
  sql: Sql,
  reviewLineIds: string[]
): Promise<{ prescription_id: string; signed_at: Date }[]> {
  return sql<{ prescription_id: string; signed_at: Date }>(
    `SELECT prescription_id, signed_at FROM rx_review
     WHERE id IN (SELECT review_id FROM rx_review_line WHERE id = ANY(ARRAY[?]::text[]))
     ORDER BY signed_at`,
    [reviewLineIds]
  )
}

/** Of a prescription's reviews the last one counts, until it is taken back. */
export const OF_THE_REVIEW_IN_FORCE = `r.id = (
    SELECT last.id FROM rx_review last WHERE last.prescription_id = l.prescription_id
    ORDER BY last.signed_at DESC, last.id DESC LIMIT 1)
  AND NOT EXISTS (SELECT 1 FROM rx_withdrawal w
    WHERE w.prescription_id = l.prescription_id AND w.withdrawn_at > r.signed_at)`

export function reviewLinesOf(
  sql: Sql,
  where: string,
  parameters: unknown[]
): Promise<ReviewLineDTO[]> {
  return sql<ReviewLineDTO>(
    `SELECT l.id, l.review_id, l.prescription_id, l.prescription_line_id, l.verdict, l.reason_code,
            l.quantity_base_units, l.confirmed_quantity_base_units, l.cart_line_id, p.number, p.match, p.medicine_id, p.generic,
            p.quantity_base_units AS written_quantity_base_units, p.repeat_authority
     FROM rx_review_line l JOIN prescription_line p ON p.id = l.prescription_line_id
     JOIN rx_review r ON r.id = l.review_id
     WHERE ${where} ORDER BY r.signed_at, p.number`,
    parameters
  )
}

/** @param validUntil the last day of its authorisations */
export async function setValidity(sql: Sql, reviewId: string, validUntil: string): Promise<void> {
  await sql(
    `UPDATE prescription SET validity_until = ?, updated_at = now()
     WHERE id = (SELECT prescription_id FROM rx_review WHERE id = ?)`,
    [validUntil, reviewId]
  )
}
