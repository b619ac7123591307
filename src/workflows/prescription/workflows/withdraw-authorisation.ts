import type { MedusaContainer } from "@medusajs/framework/types"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PHARMACIST_MODULE } from "../../../modules/pharmacist"
import type PharmacistModuleService from "../../../modules/pharmacist/service"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import type PrescriptionModuleService from "../../../modules/prescription/service"
import type { WithdrawInput } from "../../../modules/prescription/withdrawals"
import { carryOut } from "../../../procedures/prescription/carry-out"
import { recordActStep } from "../../audit/steps/record-act"
import { endAuthorisationsStep } from "../steps/end-authorisations"

/**
 * A pharmacist takes back what was signed. What was not handed over is released; an order that was
 * paid keeps its lines, and they cannot leave. When the process ends in between, a job goes on.
 *
 * @returns the withdrawal and the orders that stopped
 * @throws pharmacist_required, not_found, state_conflict
 */
export async function withdrawAuthorisation(
  container: MedusaContainer,
  input: Omit<WithdrawInput, "pharmacist_snapshot">
): Promise<{ id: string; stopped_order_ids: string[] }> {
  const pharmacist = await container
    .resolve<PharmacistModuleService>(PHARMACIST_MODULE)
    .activePharmacist(input.user_id)
  const { act } = await container
    .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    .recordWithdrawal({ ...input, pharmacist_snapshot: pharmacist })
  const { result } = await carryOut(container, act, () =>
    withdrawAuthorisationWorkflow(container).run({ input: { withdrawal_id: act.id } })
  )
  return { id: act.id, stopped_order_ids: result }
}

/** Carries a recorded withdrawal out: ledger, audit, event. Safe N times. */
export const withdrawAuthorisationWorkflow = createWorkflow(
  "withdraw-authorisation",
  (input: { withdrawal_id: string }) => {
    const withdrawal = endAuthorisationsStep(input.withdrawal_id)
    recordActStep(
      transform({ withdrawal }, ({ withdrawal }) => [
        {
          act_id: withdrawal.id,
          actor_type: "user" as const,
          actor_id: withdrawal.pharmacist_user_id,
          action: "prescription.authorisation_withdrawn",
          resource_type: "prescription",
          resource_id: withdrawal.prescription_id,
          detail: {
            withdrawal_id: withdrawal.id,
            stopped_order_ids: withdrawal.stopped_order_ids,
          },
        },
      ])
    )
    emitEventStep({
      eventName: "prescription.authorisation_withdrawn",
      data: transform({ withdrawal }, ({ withdrawal }) => ({
        id: withdrawal.prescription_id,
        withdrawal_id: withdrawal.id,
      })),
    })
    return new WorkflowResponse(
      transform({ withdrawal }, ({ withdrawal }) => withdrawal.stopped_order_ids)
    )
  }
)
