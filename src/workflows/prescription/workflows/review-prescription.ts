import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { istDate } from "../../../lib/ist"
import type { AuditInput } from "../../../modules/audit/audit-event"
import { MEDICINE_MODULE } from "../../../modules/medicine"
import type MedicineModuleService from "../../../modules/medicine/service"
import { PHARMACIST_MODULE } from "../../../modules/pharmacist"
import type PharmacistModuleService from "../../../modules/pharmacist/service"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import { moleculesKey } from "../../../modules/prescription/same-paper"
import type PrescriptionModuleService from "../../../modules/prescription/service"
import type { ReviewDTO, SubmitReviewInput } from "../../../modules/prescription/types"
import { carryOut } from "../../../procedures/prescription/carry-out"
import { assertCartLinesOfReview } from "../../../queries/prescription/assert-cart-lines-of-review"
import { assertQuantitiesMeant } from "../../../queries/prescription/assert-quantities-meant"
import { assertStillValid } from "../../../queries/prescription/assert-still-valid"
import { assertWrittenAsMatched } from "../../../queries/prescription/assert-written-as-matched"
import { isApproval, isWhole, type LineVerdicts } from "../../../rules/review"
import { recordActStep } from "../../audit/steps/record-act"
import { allocateCartStep } from "../../dispensing/steps/allocate-cart"
import { authoriseStep, type AuthoriseReviewInput } from "../../dispensing/steps/authorise"
import { loadReviewStep } from "../steps/load-review"
import { setValidityStep } from "../steps/set-validity"

type ReviewInput = Omit<SubmitReviewInput, "pharmacist_snapshot" | "molecules_of">

/**
 * A pharmacist's signed verdict. What was typed goes to the prescription module alone and commits
 * there; the workflow that makes it binding is given the id of the review, so that no health data
 * enters a workflow's payload. When the process ends in between, a job carries the review out.
 *
 * @throws pharmacist_required, rx_expired, claim_required, claim_held, already_reviewed,
 * pages_not_opened, hold_undecided, same_paper_suspected, state_conflict, brand_not_written, strength_not_written,
 * quantity_unconfirmed, quantity_above_limit, not_found, invalid_request, quantity_invalid
 */
export async function reviewPrescription(
  container: MedusaContainer,
  input: ReviewInput
): Promise<{ review: ReviewDTO; refused: { line_id: string; code: string }[] }> {
  const service = container.resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
  const pharmacist = await container
    .resolve<PharmacistModuleService>(PHARMACIST_MODULE)
    .activePharmacist(input.user_id)
  if (!isWhole(input.review)) {
    await assertLineVerdicts(container, input.prescription_id, input.review)
  }
  const { review, act } = await service.submitReview({
    ...input,
    pharmacist_snapshot: pharmacist,
    molecules_of: await moleculesOf(container, input),
  })
  const { result } = await carryOut(container, act, () =>
    reviewPrescriptionWorkflow(container).run({ input: { review_id: review.id } })
  )
  return { review, refused: result.refused }
}

/** Of what is signed now, and of what the account was approved for with the same date. */
async function moleculesOf(
  container: MedusaContainer,
  { prescription_id, review }: ReviewInput
): Promise<SubmitReviewInput["molecules_of"]> {
  const date = isWhole(review) ? undefined : review.checklist.authored_on
  if (isWhole(review) || !date) {
    return {}
  }
  const earlier = await container
    .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    .approvedMedicines(prescription_id, date)
  const own = review.lines.flatMap(({ medicine_id }) => medicine_id ?? [])
  const facts = await container
    .resolve<MedicineModuleService>(MEDICINE_MODULE)
    .classifyMedicines([...new Set([...own, ...earlier])])
  return Object.fromEntries(
    facts.map(({ medicine_id, molecules }) => [medicine_id, moleculesKey(molecules)])
  )
}

async function assertLineVerdicts(
  container: MedusaContainer,
  prescriptionId: string,
  { lines, checklist, condition }: LineVerdicts
): Promise<void> {
  await assertCartLinesOfReview(container, prescriptionId, lines)
  await assertWrittenAsMatched(container, lines)
  await assertQuantitiesMeant(container, lines)
  if (lines.some(({ verdict }) => verdict && isApproval(verdict))) {
    await assertStillValid(container, condition, checklist.authored_on)
  }
}

/** Carries a signed review out: authorisations, the cart's allocations, audit, event. Safe N times. */
export const reviewPrescriptionWorkflow = createWorkflow(
  "review-prescription",
  (input: { review_id: string }) => {
    const { review, open_cart_id } = loadReviewStep(input.review_id)
    recordActStep(transform({ review }, ({ review }) => auditOf(review)))
    const authorisations = authoriseStep(transform({ review }, ({ review }) => toAuthorise(review)))
    const allocation = when({ open_cart_id, authorisations }, ({ open_cart_id, authorisations }) =>
      Boolean(open_cart_id && authorisations.length)
    ).then(() =>
      allocateCartStep(
        transform(
          { review, open_cart_id, authorisations },
          ({ review, open_cart_id, authorisations }) => ({
            cart_id: open_cart_id ?? "",
            customer_id: review.customer_id,
            prescription_id: review.prescription_id,
            named: review.lines.flatMap((line) => {
              const authorisation = authorisations.find(
                ({ review_line_id }) => review_line_id === line.id
              )
              return line.cart_line_id && authorisation
                ? [{ cart_line_id: line.cart_line_id, authorisation_id: authorisation.id }]
                : []
            }),
          })
        )
      )
    )
    setValidityStep({ review_id: input.review_id, authorisations })
    emitEventStep({
      eventName: "prescription.reviewed",
      data: transform({ review }, ({ review }) => ({
        id: review.prescription_id,
        review_id: review.id,
      })),
    })
    when({ review }, ({ review }) => review.query_id !== null).then(() =>
      emitEventStep({
        eventName: "prescription.queried",
        data: transform({ review }, ({ review }) => ({
          id: review.prescription_id,
          query_id: review.query_id,
        })),
      }).config({ name: "emit-prescription-queried" })
    )
    return new WorkflowResponse({
      refused: transform({ allocation }, ({ allocation }) => allocation?.refused ?? []),
    })
  }
)

function toAuthorise(review: ReviewDTO): AuthoriseReviewInput {
  return {
    review_id: review.id,
    prescription_id: review.prescription_id,
    customer_id: review.customer_id,
    condition: review.condition,
    authored_on: review.authored_on ?? "",
    signed_on: istDate(new Date(review.signed_at)),
    lines: review.lines
      .filter(({ verdict }) => isApproval(verdict))
      .map((line) => ({
        prescription_line_id: line.prescription_line_id,
        review_line_id: line.id,
        match: line.match,
        medicine_id: line.medicine_id,
        generic: line.generic,
        quantity_base_units: line.quantity_base_units,
        repeat_authority: line.repeat_authority,
      })),
  }
}

/** The signature, and the question that it asks. */
function auditOf(review: ReviewDTO): (AuditInput & { act_id: string })[] {
  const confirmed = review.lines.filter((line) => line.confirmed_quantity_base_units !== null)
  const by = {
    actor_type: "user" as const,
    actor_id: review.pharmacist_user_id,
    resource_type: "prescription",
    resource_id: review.prescription_id,
  }
  const reviewed = {
    ...by,
    act_id: review.id,
    action: "prescription.reviewed",
    detail: {
      review_id: review.id,
      status: review.status,
      verdicts: review.verdict ? [review.verdict] : review.lines.map(({ verdict }) => verdict),
      ...(review.same_paper_as && { same_paper_as: review.same_paper_as }),
      ...(confirmed.length > 0 && {
        confirmed_lines: confirmed.map(({ id }) => id),
        confirmed_base_units: confirmed.map((line) => line.quantity_base_units),
      }),
    },
  }
  return review.query_id === null
    ? [reviewed]
    : [
        reviewed,
        {
          ...by,
          act_id: review.query_id,
          action: "prescription.queried",
          detail: { review_id: review.id, query_id: review.query_id },
        },
      ]
}
