import { generateEntityId } from "@medusajs/framework/utils"
import { istDate } from "../../lib/ist"
import type { Sql } from "../../lib/sql"
import { lockClaimed, notFound } from "./claims"
import type { PrescriptionDependencies } from "./dependencies"
import { assertReviewable, isApproval, statusAfter } from "./review-rules"
import { sealedPlace } from "./sealed-places"
import type { ReviewDTO, ReviewLineDTO, SubmitReviewInput } from "./types"

/**
 * Writes a signed review: the claim is checked under the row lock, the lines, the verdicts and the
 * new status commit together. The database refuses to change any of it later.
 */
export async function submitReview(
  sql: Sql,
  { privacy }: Pick<PrescriptionDependencies, "privacy">,
  input: SubmitReviewInput
): Promise<ReviewDTO> {
  assertReviewable(input.lines, input.checklist, istDate())
  const prescription = await lockClaimed(sql, input.prescription_id, input.user_id)
  const reviewId = generateEntityId(undefined, "rxrev")
  const authoredOn = input.checklist.authored_on || null

  await sql(
    `INSERT INTO rx_review (id, prescription_id, pharmacist_user_id, pharmacist_snapshot, sealed_checklist,
       condition, authored_on, signed_at)
     VALUES (?, ?, ?, ?::jsonb, ?, ?, ?, clock_timestamp())`,
    [
      reviewId,
      prescription.id,
      input.user_id,
      JSON.stringify(input.pharmacist_snapshot),
      await privacy.sealText(
        prescription.customer_id,
        JSON.stringify(input.checklist),
        sealedPlace.checklist(reviewId)
      ),
      input.condition,
      authoredOn,
    ]
  )
  for (const [index, line] of input.lines.entries()) {
    const lineId = generateEntityId(undefined, "rxline")
    await sql(
      `INSERT INTO prescription_line (id, prescription_id, review_id, number, sealed_text, match,
         medicine_id, generic, quantity_base_units, repeat_authority)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)`,
      [
        lineId,
        prescription.id,
        reviewId,
        index + 1,
        await privacy.sealText(
          prescription.customer_id,
          JSON.stringify({ written_text: line.written_text, dose_text: line.dose_text ?? null }),
          sealedPlace.line(lineId)
        ),
        line.match,
        line.medicine_id ?? null,
        line.generic ? JSON.stringify(line.generic) : null,
        line.written_quantity_base_units ?? line.quantity_base_units,
        line.repeat_authority,
      ]
    )
    await sql(
      `INSERT INTO rx_review_line (id, review_id, prescription_id, prescription_line_id, verdict,
         reason_code, quantity_base_units, cart_line_id)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        generateEntityId(undefined, "rxrevline"),
        reviewId,
        prescription.id,
        lineId,
        line.verdict,
        line.reason_code ?? null,
        isApproval(line.verdict) ? line.quantity_base_units : 0,
        line.cart_line_id ?? null,
      ]
    )
  }
  const status = statusAfter(input.lines)
  const reason = input.lines.find(({ verdict }) => verdict !== "approve")?.reason_code ?? null
  await sql(
    `UPDATE prescription SET status = ?, status_reason = ?, condition = ?, authored_on = ?,
            reviewed_at = clock_timestamp(), claimed_by = NULL, claim_until = NULL, updated_at = now()
     WHERE id = ?`,
    [status, status === "active" ? null : reason, input.condition, authoredOn, prescription.id]
  )
  return reviewOf(sql, reviewId)
}

export async function reviewOf(sql: Sql, reviewId: string): Promise<ReviewDTO> {
  const [review] = await sql<Omit<ReviewDTO, "lines">>(
    `SELECT r.id, r.prescription_id, p.customer_id, p.patient_id, p.cart_id, p.status, r.condition,
            r.authored_on, r.pharmacist_user_id, r.pharmacist_snapshot, r.signed_at
     FROM rx_review r JOIN prescription p ON p.id = r.prescription_id WHERE r.id = ?`,
    [reviewId]
  )
  if (!review) {
    throw notFound()
  }
  return { ...review, lines: await reviewLinesOf(sql, "l.review_id = ?", [reviewId]) }
}

export function reviewLinesOf(
  sql: Sql,
  where: string,
  parameters: unknown[]
): Promise<ReviewLineDTO[]> {
  return sql<ReviewLineDTO>(
    `SELECT l.id, l.review_id, l.prescription_id, l.prescription_line_id, l.verdict, l.reason_code,
            l.quantity_base_units, l.cart_line_id, p.number, p.match, p.medicine_id, p.generic,
            p.quantity_base_units AS written_quantity_base_units, p.repeat_authority
     FROM rx_review_line l JOIN prescription_line p ON p.id = l.prescription_line_id
     JOIN rx_review r ON r.id = l.review_id
     WHERE ${where} ORDER BY r.signed_at, p.number`,
    parameters
  )
}

/**
 * Reviews whose authorisations are still to be made: the process that took them ended in between.
 *
 * @param afterSeconds leaves the one that is being worked on in peace
 */
export async function reviewsToCarryOut(
  sql: Sql,
  afterSeconds: number,
  limit: number
): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `SELECT r.id FROM rx_review r
     WHERE r.signed_at < clock_timestamp() - make_interval(secs => ?)
       AND NOT EXISTS (SELECT 1 FROM review_carried_out d WHERE d.review_id = r.id)
     ORDER BY r.signed_at LIMIT ?`,
    [afterSeconds, limit]
  )
  return rows.map(({ id }) => id)
}

/** @param validUntil the last day of its authorisations, when there are any */
export async function markCarriedOut(
  sql: Sql,
  reviewId: string,
  validUntil: string | null
): Promise<void> {
  await sql(`INSERT INTO review_carried_out (id, review_id) VALUES (?, ?) ON CONFLICT DO NOTHING`, [
    generateEntityId(undefined, "rxdone"),
    reviewId,
  ])
  if (validUntil) {
    await sql(
      `UPDATE prescription SET validity_until = ?, updated_at = now()
       WHERE id = (SELECT prescription_id FROM rx_review WHERE id = ?)`,
      [validUntil, reviewId]
    )
  }
}
