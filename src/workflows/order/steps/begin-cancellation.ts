import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { beforeMoneyBack } from "../../../procedures/order/before-money-back"
import { openChangesOf } from "../../../queries/order/open-changes"

/**
 * What a call of the same customer that died began is taken away first: an order holds one change at a
 * time. The plan has seen that it is the customer's own.
 */
export const beginCancellationStep = createStep(
  "begin-cancellation",
  async ({ order_id, customer_id }: { order_id: string; customer_id: string }, { container }) => {
    const changes = await openChangesOf(container, order_id)
    const abandoned = changes.filter(({ created_by }) => created_by === customer_id)
    await container.resolve(Modules.ORDER).deleteOrderChanges(abandoned.map(({ id }) => id))
    await beforeMoneyBack(container, order_id)
    return new StepResponse(undefined)
  }
)
