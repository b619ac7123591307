import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import type PrescriptionModuleService from "../../../modules/prescription/service"

type MarkReviewInput = { review_id: string; authorisations: { valid_until: string }[] }

/** The last step: from here on the sweeper leaves the review alone. */
export const markReviewCarriedOutStep = createStep(
  "mark-review-carried-out",
  async ({ review_id, authorisations }: MarkReviewInput, { container }) => {
    const [validUntil] = authorisations.map(({ valid_until }) => valid_until).sort()
    await container
      .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
      .markCarriedOut(review_id, validUntil ?? null)
    return new StepResponse(undefined)
  }
)
