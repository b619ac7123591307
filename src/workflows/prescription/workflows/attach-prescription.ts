import type { MedusaContainer } from "@medusajs/framework/types"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { customerRefusal } from "../../../lib/errors"
import { istDate } from "../../../lib/ist"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import type PrescriptionModuleService from "../../../modules/prescription/service"
import { recordAuditStep } from "../../audit/steps/record-audit"
import { allocateCartStep } from "../../dispensing/steps/allocate-cart"
import { attachToCartStep } from "../steps/attach-to-cart"

type AttachInput = { prescription_id: string; cart_id: string; customer_id: string }

/**
 * Reuses a stored prescription for another cart. One that is active gives what no order has taken of
 * its authorisations at once, so that a cart left behind does not burn it; one that still waits is reviewed for the new cart instead.
 *
 * @returns the lines that it does not cover, and the carts that it has left
 * @throws not_found, rx_expired, rx_line_exhausted and kin, state_conflict, claim_held
 */
export async function attachPrescription(
  container: MedusaContainer,
  input: AttachInput
): Promise<{ refused: { line_id: string; code: string }[]; left_cart_ids: string[] }> {
  const service = container.resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
  const prescription = await service.customerDetail(input.prescription_id, input.customer_id)
  if (prescription.validity_until && prescription.validity_until < istDate()) {
    throw customerRefusal("rx_expired", "general")
  }
  if (prescription.status === "active") {
    const { result } = await attachActivePrescriptionWorkflow(container).run({ input })
    return result
  }
  await service.attachWaiting(input)
  return { refused: [], left_cart_ids: [] }
}

const attachActivePrescriptionWorkflow = createWorkflow(
  "attach-active-prescription",
  (input: AttachInput) => {
    attachToCartStep(input)
    const { refused, left_cart_ids } = allocateCartStep(
      transform({ input }, ({ input }) => ({ ...input, move: true, locked: true }))
    )
    recordAuditStep({
      actor_type: "customer",
      actor_id: input.customer_id,
      action: "prescription.attached",
      resource_type: "prescription",
      resource_id: input.prescription_id,
      detail: { cart_id: input.cart_id },
    })
    return new WorkflowResponse({ refused, left_cart_ids })
  }
)
