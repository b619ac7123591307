import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import type PrescriptionModuleService from "../../../modules/prescription/service"

type AttachToCartInput = { prescription_id: string; cart_id: string; customer_id: string }

/** Points a prescription at the cart that it is used for now; undone, at the one before. */
export const attachToCartStep = createStep(
  "attach-prescription-to-cart",
  async (input: AttachToCartInput, { container }) => {
    const service = container.resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    const before = await service.attachActive(input)
    return new StepResponse(before, { ...input, before })
  },
  async (undo, { container }) => {
    if (undo) {
      await container.resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE).detachFrom(undo)
    }
  }
)
