import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep } from "../../audit/steps/record-audit"

export type RecordUploadInput = {
  prescription_id: string
  customer_id: string
}

/** What follows a stored upload. The bytes never enter a workflow: its inputs carry ids only. */
export const recordUploadWorkflow = createWorkflow("record-upload", (input: RecordUploadInput) => {
  recordAuditStep({
    actor_type: "customer",
    actor_id: input.customer_id,
    action: "prescription.uploaded",
    resource_type: "prescription",
    resource_id: input.prescription_id,
  })
  emitEventStep({ eventName: "prescription.uploaded", data: { id: input.prescription_id } })
  return new WorkflowResponse(input.prescription_id)
})
