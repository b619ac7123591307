import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AuditInput } from "../../../modules/audit/audit-event"
import { recordAuditStep } from "../../audit/steps/record-audit"
import { assignRolesStep, type AssignRolesInput } from "../steps/assign-roles"

/** An owner says what a member of staff may do; the change is on record. */
export const assignRolesWorkflow = createWorkflow("assign-roles", (input: AssignRolesInput) => {
  const { before } = assignRolesStep(input)
  recordAuditStep(
    transform({ input, before }, ({ input, before }): AuditInput => ({
      actor_type: "user",
      actor_id: input.assigned_by,
      action: "access.roles_assigned",
      resource_type: "user",
      resource_id: input.user_id,
      detail: { before, after: input.roles },
    }))
  )
  return new WorkflowResponse(
    transform({ input }, ({ input }) => ({ id: input.user_id, roles: input.roles }))
  )
})
