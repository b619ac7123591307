import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { PRESCRIPTION_MODULE } from "../modules/prescription"
import type PrescriptionModuleService from "../modules/prescription/service"
import { reviewPrescriptionWorkflow } from "../workflows/prescription/workflows/review-prescription"

const AFTER_SECONDS = 30
const AT_ONCE = 20

/** Reviews that were signed when their process ended. Every step is idempotent: run it N times. */
export default async function carryOutReviews(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const service = container.resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
  for (const reviewId of await service.reviewsLeftOver(AFTER_SECONDS, AT_ONCE)) {
    try {
      await reviewPrescriptionWorkflow(container).run({ input: { review_id: reviewId } })
    } catch (error) {
      const code = error instanceof MedusaError && error.code ? error.code : "internal_error"
      logger.error(`Review ${reviewId} could not be carried out: ${code}`)
    }
  }
}

export const config = { name: "carry-out-reviews", schedule: "* * * * *" }
