import type { MedusaContainer } from "@medusajs/framework/types"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import type PrescriptionModuleService from "../../../modules/prescription/service"
import type { ReceiveInput } from "../../../modules/prescription/store-upload"
import { carryOut } from "../../../procedures/prescription/carry-out"
import { recordActStep } from "../../audit/steps/record-act"
import { loadUploadStep } from "../steps/load-upload"

/**
 * Stores an upload, or finds the same one of this customer. The bytes go to the prescription module
 * alone; the workflow carries the prescription's id.
 */
export async function receiveUpload(
  container: MedusaContainer,
  input: ReceiveInput
): Promise<{ id: string; created: boolean }> {
  const { id, act } = await container
    .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    .receive(input)
  if (act) {
    await carryOut(container, act, () =>
      recordUploadWorkflow(container).run({ input: { prescription_id: id } })
    )
  }
  return { id, created: act !== null }
}

/** What follows from a stored upload: audit, event. Safe N times. */
export const recordUploadWorkflow = createWorkflow(
  "record-upload",
  (input: { prescription_id: string }) => {
    const upload = loadUploadStep(input.prescription_id)
    recordActStep(
      transform({ upload }, ({ upload }) => [
        {
          act_id: upload.id,
          actor_type: "customer" as const,
          actor_id: upload.customer_id,
          action: "prescription.uploaded",
          resource_type: "prescription",
          resource_id: upload.id,
        },
      ])
    )
    emitEventStep({ eventName: "prescription.uploaded", data: { id: input.prescription_id } })
    return new WorkflowResponse(input.prescription_id)
  }
)
