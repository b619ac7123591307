import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AuditInput } from "../../../modules/audit/audit-event"
import { recordAuditStep } from "../../audit/steps/record-audit"
import {
  setPharmacistStatusStep,
  type SetPharmacistStatusInput,
} from "../steps/set-pharmacist-status"

export const setPharmacistStatusWorkflow = createWorkflow(
  "set-pharmacist-status",
  (input: SetPharmacistStatusInput & { actor_id: string }) => {
    const change = transform({ input }, ({ input: { actor_id: _, ...rest } }) => rest)
    const pharmacist = setPharmacistStatusStep(change)
    const event = transform({ input }, ({ input }): AuditInput => ({
      actor_type: "user",
      actor_id: input.actor_id,
      action: "pharmacist.status_changed",
      resource_type: "pharmacist",
      resource_id: input.id,
      detail: {
        status: input.status,
        ...(input.store_licence_ids && { store_licence_ids: input.store_licence_ids }),
      },
    }))
    recordAuditStep(event)
    return new WorkflowResponse(pharmacist)
  }
)
