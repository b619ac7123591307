import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import type PrescriptionModuleService from "../../../modules/prescription/service"

/** An uploaded prescription by its id: whose it is. */
export const loadUploadStep = createStep(
  "load-upload",
  async (prescriptionId: string, { container }) => {
    const { id, customer_id } = await container
      .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
      .retrievePrescription(prescriptionId, { select: ["id", "customer_id"] })
    return new StepResponse({ id, customer_id })
  }
)
