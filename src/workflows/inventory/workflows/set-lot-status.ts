import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { LotStatus } from "../../../modules/inventory/models/lot"
import { recordAuditStep } from "../../audit/steps/record-audit"
import { setLotStatusStep } from "../steps/set-lot-status"

interface SetLotStatusInput {
  lot_id: string
  status: LotStatus
  user_id: string
}

export const setLotStatusWorkflow = createWorkflow(
  "set-lot-status",
  function (input: SetLotStatusInput) {
    const lot = setLotStatusStep(input)
    recordAuditStep(
      transform({ input }, ({ input }) => ({
        actor_type: "user" as const,
        actor_id: input.user_id,
        action: "lot.status_changed",
        resource_type: "lot",
        resource_id: input.lot_id,
        detail: { status: input.status },
      }))
    )
    return new WorkflowResponse(lot)
  }
)
