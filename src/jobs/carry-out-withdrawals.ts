import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { PRESCRIPTION_MODULE } from "../modules/prescription"
import type PrescriptionModuleService from "../modules/prescription/service"
import { withdrawAuthorisationWorkflow } from "../workflows/prescription/workflows/withdraw-authorisation"

const AFTER_SECONDS = 10
const AT_ONCE = 20

/** Withdrawals that were recorded when their process ended. Every step is idempotent: run it N times. */
export default async function carryOutWithdrawals(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const service = container.resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
  for (const withdrawalId of await service.withdrawalsLeftOver(AFTER_SECONDS, AT_ONCE)) {
    try {
      await withdrawAuthorisationWorkflow(container).run({ input: { withdrawal_id: withdrawalId } })
    } catch (error) {
      const code = error instanceof MedusaError && error.code ? error.code : "internal_error"
      logger.error(`Withdrawal ${withdrawalId} could not be carried out: ${code}`)
    }
  }
}

export const config = { name: "carry-out-withdrawals", schedule: "* * * * *" }
