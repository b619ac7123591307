import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AuditInput } from "../../../modules/audit/audit-event"
import { recordAuditStep } from "../../audit/steps/record-audit"
import { queueResendStep, type ResendInput } from "../steps/queue-resend"

/** A member of staff has a message sent again. It is on record before it leaves. */
export const resendMessageWorkflow = createWorkflow("resend-message", (input: ResendInput) => {
  recordAuditStep(
    transform({ input }, ({ input }): AuditInput => ({
      actor_type: "user",
      actor_id: input.user_id,
      action: "message.resent",
      resource_type: "message",
      resource_id: input.message_id,
    }))
  )
  return new WorkflowResponse(queueResendStep(input))
})
