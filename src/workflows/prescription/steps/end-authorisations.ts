import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISPENSING_MODULE } from "../../../modules/dispensing"
import type DispensingModuleService from "../../../modules/dispensing/service"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import type PrescriptionModuleService from "../../../modules/prescription/service"

/**
 * Ends what a recorded withdrawal takes back. There is nothing to compensate: the pharmacist's word
 * stands, and the next try ends what is left.
 */
export const endAuthorisationsStep = createStep(
  "end-authorisations",
  async (withdrawalId: string, { container }) => {
    const prescriptions = container.resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    const withdrawal = await prescriptions.withdrawalToCarryOut(withdrawalId)
    const { supplied_on, stopped_order_ids } = await container
      .resolve<DispensingModuleService>(DISPENSING_MODULE)
      .withdraw({
        prescription_id: withdrawal.prescription_id,
        authorised_before: withdrawal.withdrawn_at,
        reason_code: "authorisation_withdrawn",
      })
    if (!supplied_on) {
      await prescriptions.reopenWithdrawn(withdrawal)
    }
    return new StepResponse({ ...withdrawal, stopped_order_ids })
  }
)
