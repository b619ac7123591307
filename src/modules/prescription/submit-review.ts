import { generateEntityId } from "@medusajs/framework/utils"
import { istDate } from "../../lib/ist"
import type { Sql } from "../../lib/sql"
import type { ReasonCode } from "../../rules/reason-codes"
import {
  assertReviewable,
  isApproval,
  isWhole,
  type LineVerdicts,
  type ReviewLineInput,
  statusAfter,
  verdictsOf,
  type WholeVerdict,
} from "../../rules/review"
import { lockClaimed, type LockedPrescription } from "./claims"
import type { PrescriptionDependencies } from "./dependencies"
import { assertHoldDecided } from "./holds"
import { assertPagesOpened } from "./page-views"
import { assertAnswersRead } from "./queries"
import { rememberPrescriber } from "./prescribers"
import { reviewOf } from "./reviews"
import { assertAnotherPaper } from "./same-paper"
import { sealedPlace } from "./sealed-places"
import { insertSignedAct, type ActToCarryOut } from "./signed-acts"
import type { ReviewDTO, SubmitReviewInput } from "./types"

type Sealing = Pick<PrescriptionDependencies, "privacy">

/**
 * Writes a signed review: the claim is checked under the row lock, the lines, the verdicts, the
 * question and the new status commit together. The database refuses to change any of it later.
 *
 * @throws pages_not_opened, hold_undecided, same_paper_suspected, state_conflict besides what assertReviewable and lockClaimed throw
 */
export async function submitReview(
  sql: Sql,
  dependencies: Sealing,
  input: SubmitReviewInput
): Promise<{ review: ReviewDTO; act: ActToCarryOut }> {
  const { review, question } = input
  assertReviewable(input, istDate())
  const prescription = await lockClaimed(sql, input)
  const status = statusAfter(verdictsOf(review))
  await assertPagesOpened(sql, input, { approves: status === "active" })
  assertHoldDecided(prescription, status)
  await assertAnswersRead(sql, prescription.id, {
    answers_seen: input.answers_seen,
    approves: status === "active",
  })

  const samePaperAs =
    status === "active" && !isWhole(review)
      ? await assertAnotherPaper(sql, dependencies, {
          prescription,
          review,
          molecules_of: input.molecules_of,
        })
      : null

  const reviewId = generateEntityId(undefined, "rxrev")
  const signed = { sql, dependencies, prescription, reviewId, samePaperAs }
  await insertReview(signed, input)
  if (!isWhole(review)) {
    for (const [index, line] of review.lines.entries()) {
      await insertLine(signed, index + 1, line)
    }
    if (status === "active") {
      await rememberPrescriber(sql, review.checklist)
    }
  }
  const reason = reasonOf(review)
  if (question !== null && reason) {
    await insertQuery(signed, reason, question)
  }
  await sql(
    `UPDATE prescription SET status = ?, status_reason = ?, condition = ?, authored_on = ?,
            reviewed_at = clock_timestamp(), claimed_by = NULL, claim_until = NULL, updated_at = now()
     WHERE id = ?`,
    [
      status,
      status === "active" ? null : reason,
      isWhole(review) ? "unstated" : review.condition,
      authoredOn(review),
      prescription.id,
    ]
  )
  const act = await insertSignedAct(sql, {
    id: reviewId,
    kind: "review",
    prescription_id: prescription.id,
  })
  return { review: await reviewOf(sql, reviewId), act }
}

type Signed = {
  sql: Sql
  dependencies: Sealing
  prescription: LockedPrescription
  reviewId: string
  samePaperAs: string | null
}

async function insertReview(
  { sql, dependencies: { privacy }, prescription, reviewId, samePaperAs }: Signed,
  { user_id, pharmacist_snapshot, review }: SubmitReviewInput
): Promise<void> {
  const seal = (text: string, place: string) =>
    privacy.sealText(prescription.customer_id, text, place)
  const checklist = isWhole(review)
    ? null
    : await seal(JSON.stringify(review.checklist), sealedPlace.checklist(reviewId))
  const samePaperReason =
    samePaperAs && !isWhole(review) && review.same_paper_reason
      ? await seal(review.same_paper_reason, sealedPlace.samePaperReason(reviewId))
      : null
  await sql(
    `INSERT INTO rx_review (id, prescription_id, pharmacist_user_id, pharmacist_snapshot, verdict,
       reason_code, sealed_checklist, same_paper_as, sealed_same_paper_reason, condition,
       authored_on, signed_at)
     VALUES (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, clock_timestamp())`,
    [
      reviewId,
      prescription.id,
      user_id,
      JSON.stringify(pharmacist_snapshot),
      isWhole(review) ? review.verdict : null,
      isWhole(review) ? review.reason_code : null,
      checklist,
      samePaperAs,
      samePaperReason,
      isWhole(review) ? "unstated" : review.condition,
      authoredOn(review),
    ]
  )
}

async function insertLine(
  { sql, dependencies: { privacy }, prescription, reviewId }: Signed,
  number: number,
  line: ReviewLineInput
): Promise<void> {
  const lineId = generateEntityId(undefined, "rxline")
  const { written_text = "", dose_text = "", verdict } = line
  const copied = written_text || dose_text
  await sql(
    `INSERT INTO prescription_line (id, prescription_id, review_id, number, sealed_text, match,
       medicine_id, generic, quantity_base_units, repeat_authority)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)`,
    [
      lineId,
      prescription.id,
      reviewId,
      number,
      copied
        ? await privacy.sealText(
            prescription.customer_id,
            JSON.stringify({ written_text, dose_text: dose_text || null }),
            sealedPlace.line(lineId)
          )
        : null,
      line.match ?? null,
      line.medicine_id ?? null,
      line.generic ? JSON.stringify(line.generic) : null,
      line.written_quantity_base_units ?? line.quantity_base_units ?? null,
      line.repeat_authority,
    ]
  )
  await sql(
    `INSERT INTO rx_review_line (id, review_id, prescription_id, prescription_line_id, verdict,
       reason_code, quantity_base_units, confirmed_quantity_base_units, cart_line_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      generateEntityId(undefined, "rxrevline"),
      reviewId,
      prescription.id,
      lineId,
      verdict,
      line.reason_code ?? null,
      verdict && isApproval(verdict) ? line.quantity_base_units : 0,
      line.confirmed_quantity_base_units ?? null,
      line.cart_line_id ?? null,
    ]
  )
}

async function insertQuery(
  { sql, dependencies: { privacy }, prescription, reviewId }: Signed,
  reason: ReasonCode,
  question: string
): Promise<void> {
  const id = generateEntityId(undefined, "rxqry")
  const text = await privacy.sealText(prescription.customer_id, question, sealedPlace.question(id))
  await sql(
    `INSERT INTO rx_query (id, prescription_id, review_id, reason_code, sealed_text, asked_at)
     VALUES (?, ?, ?, ?, ?, clock_timestamp())`,
    [id, prescription.id, reviewId, reason, text]
  )
}

/** A question's reason comes first: it is what the prescription waits for. */
function reasonOf(review: LineVerdicts | WholeVerdict): ReasonCode | null {
  if (isWhole(review)) {
    return review.reason_code
  }
  const line =
    review.lines.find(({ verdict }) => verdict === "query") ??
    review.lines.find(({ verdict }) => verdict !== "approve")
  return line?.reason_code ?? null
}

function authoredOn(review: LineVerdicts | WholeVerdict): string | null {
  return isWhole(review) ? null : review.checklist.authored_on || null
}
