import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../../lib/errors"
import { graphRows } from "../../../lib/graph-rows"
import { linesOfOrder } from "../../../queries/order/lines-of-order"
import { assertNoOpenChange } from "../../../queries/order/assert-no-open-change"
import { assertNotCancelled } from "../assert-order-goes-on"

type Claim = {
  order_id: string
  canceled_at: Date | null
  additional_items: { item_id: string }[]
  /** What comes back for it, if anything does. */
  return?: { id: string; items: { received_quantity: BigNumberInput }[] } | null
}

/**
 * A claim that may still be taken back: nothing has come of it yet.
 *
 * @throws not_found, state_conflict
 */
export const loadClaimToCancelStep = createStep(
  "load-claim-to-cancel",
  async (claimId: string, { container }) => {
    const [claim] = await graphRows<Claim>(container, {
      entity: "order_claim",
      fields: [
        "order_id",
        "canceled_at",
        "additional_items.item_id",
        "return.id",
        "return.items.received_quantity",
      ],
      filters: { id: claimId },
    })
    if (!claim) {
      throw refusal("not_found", "There is no such claim")
    }
    if (claim.canceled_at) {
      throw refusal("state_conflict", "This claim is cancelled already")
    }
    await assertNotCancelled(container, claim.order_id)
    await assertNoOpenChange(container, claim.order_id)
    if (claim.return?.items.some(({ received_quantity }) => MathBN.gt(received_quantity, 0))) {
      throw refusal("state_conflict", "What came back for this claim is received: it stays")
    }
    const sentInstead = claim.additional_items.map(({ item_id }) => item_id)
    const { present } = await linesOfOrder(container, claim.order_id)
    if (present.some((line) => sentInstead.includes(line.id) && line.fulfilled_quantity > 0)) {
      throw refusal(
        "state_conflict",
        "What is sent instead is packed or has left: unpack it first, if it is still in the store"
      )
    }
    return new StepResponse({
      order_id: claim.order_id,
      return_id: claim.return?.id ?? null,
      sent_instead: sentInstead,
    })
  }
)
