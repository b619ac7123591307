import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISPENSING_MODULE } from "../../../modules/dispensing"
import type DispensingModuleService from "../../../modules/dispensing/service"
import type { AuthoriseInput } from "../../../modules/dispensing/types"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import type PrescriptionModuleService from "../../../modules/prescription/service"

/** Who signed is read here: a name is no part of a workflow's payload. */
export type AuthoriseReviewInput = Omit<AuthoriseInput, "pharmacist_snapshot"> & {
  review_id: string
}

/**
 * Makes a signed review binding. There is nothing to compensate: the signature stands whatever
 * happens to the cart, and the next try gets the same authorisations.
 */
export const authoriseStep = createStep(
  "authorise-prescription-lines",
  async ({ review_id, ...input }: AuthoriseReviewInput, { container }) => {
    if (input.lines.length === 0) {
      return new StepResponse([])
    }
    const pharmacist_snapshot = await container
      .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
      .signerOf(review_id)
    const dispensing = container.resolve<DispensingModuleService>(DISPENSING_MODULE)
    return new StepResponse(await dispensing.authorise({ ...input, pharmacist_snapshot }))
  }
)
