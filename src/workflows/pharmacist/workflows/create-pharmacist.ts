import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AuditInput } from "../../../modules/audit/audit-event"
import { recordAuditStep } from "../../audit/steps/record-audit"
import type { NewPharmacist } from "../../../modules/pharmacist/service"
import { createPharmacistStep } from "../steps/create-pharmacist"

export const createPharmacistWorkflow = createWorkflow(
  "create-pharmacist",
  (input: NewPharmacist & { actor_id: string }) => {
    const registration = transform({ input }, ({ input: { actor_id: _, ...rest } }) => rest)
    const pharmacist = createPharmacistStep(registration)
    const event = transform({ input, pharmacist }, ({ input, pharmacist }): AuditInput => ({
      actor_type: "user",
      actor_id: input.actor_id,
      action: "pharmacist.registered",
      resource_type: "pharmacist",
      resource_id: pharmacist.id,
      detail: { user_id: input.user_id, store_licence_ids: input.store_licence_ids },
    }))
    recordAuditStep(event)
    return new WorkflowResponse(pharmacist)
  }
)
