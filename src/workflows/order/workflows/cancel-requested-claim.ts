import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import {
  cancelOrderClaimStep,
  cancelReturnWorkflow,
  deleteReservationsByLineItemsStep,
} from "@medusajs/medusa/core-flows"
import { loadClaimToCancelStep } from "../steps/load-claim-to-cancel"

/**
 * A claim that was requested is taken back, with what was to come back for it and what was kept to be
 * sent instead. Its route holds the order's lock.
 */
export const cancelRequestedClaimWorkflow = createWorkflow(
  "cancel-requested-claim",
  function (input: { claim_id: string; canceled_by: string }) {
    const claim = loadClaimToCancelStep(input.claim_id)
    deleteReservationsByLineItemsStep(claim.sent_instead)
    when("return", { claim }, ({ claim }) => claim.return_id !== null).then(() => {
      cancelReturnWorkflow.runAsStep({
        input: {
          return_id: transform({ claim }, ({ claim }) => claim.return_id ?? ""),
          canceled_by: input.canceled_by,
        },
      })
    })
    cancelOrderClaimStep({
      claim_id: input.claim_id,
      order_id: claim.order_id,
      canceled_by: input.canceled_by,
    })
  }
)
