import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import type PrescriptionModuleService from "../../../modules/prescription/service"

type SetValidityInput = { review_id: string; authorisations: { valid_until: string }[] }

/** The prescription is supplied on until the first of its authorisations ends. */
export const setValidityStep = createStep(
  "set-validity",
  async ({ review_id, authorisations }: SetValidityInput, { container }) => {
    const [validUntil] = authorisations.map(({ valid_until }) => valid_until).sort()
    if (validUntil) {
      await container
        .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
        .setValidity(review_id, validUntil)
    }
    return new StepResponse(undefined)
  }
)
