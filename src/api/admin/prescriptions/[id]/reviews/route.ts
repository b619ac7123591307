import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "../../../../../lib/errors"
import { PRESCRIPTION_MODULE } from "../../../../../modules/prescription"
import type PrescriptionModuleService from "../../../../../modules/prescription/service"
import type { LineVerdicts, WholeVerdict } from "../../../../../rules/review"
import { reviewPrescription } from "../../../../../workflows/prescription/workflows/review-prescription"
import type { AdminReviewPrescription } from "../../validators"
import { patientNames } from "../patient-names"

/**
 * A signed verdict: on every line, or one on the whole prescription. `unallocated` names cart lines
 * that stay closed, and why; `patient_names` says whether the name that was signed is the account's.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminReviewPrescription>,
  res: MedusaResponse
): Promise<void> {
  const { review, refused } = await reviewPrescription(req.scope, {
    prescription_id: req.params.id,
    user_id: req.auth_context.actor_id,
    review: verdictsIn(req.validatedBody),
    question: req.validatedBody.question || null,
    answers_seen: req.validatedBody.answers_seen,
  })
  const [patient] = await req.scope
    .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    .patientsOf([review.prescription_id])
  res.status(201).json({
    review,
    patient_names: await patientNames(
      req.scope,
      { customer_id: review.customer_id, patient: { name: patient?.patient_name ?? null } },
      req.validatedBody.checklist?.patient_name || null
    ),
    unallocated: refused.map(({ line_id, code }) => ({ cart_line_id: line_id, code })),
  })
}

/** @throws invalid_request for half of either, or both at once */
function verdictsIn(body: AdminReviewPrescription): LineVerdicts | WholeVerdict {
  const { verdict, reason, lines, checklist, condition, same_paper_reason } = body
  if (verdict && reason && !lines && !checklist && !condition && !same_paper_reason) {
    return { verdict, reason_code: reason }
  }
  if (lines && checklist && condition && !verdict && !reason) {
    return { lines, checklist, condition, same_paper_reason }
  }
  throw refusal(
    "invalid_request",
    "Verdict: give lines, checklist and condition, or a verdict with its reason for the whole prescription"
  )
}
