import { ChangeActionType, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CancellationPlan } from "./plan-cancellation"

type Input = { order_id: string; customer_id: string; lines: CancellationPlan["lines"] }

/** Takes lines out of an order as an edit of the admin does. */
export const removeOrderLinesStep = createStep(
  "remove-order-lines",
  async ({ order_id, customer_id, lines }: Input, { container }) => {
    const orders = container.resolve(Modules.ORDER)
    const { version } = await orders.retrieveOrder(order_id, { select: ["id", "version"] })
    const change = await orders.createOrderChange({
      order_id,
      change_type: "edit",
      created_by: customer_id,
      actions: lines.map(({ id, quantity }) => ({
        order_id,
        version: version + 1,
        action: ChangeActionType.ITEM_UPDATE,
        details: { reference_id: id, quantity: 0, quantity_diff: -quantity },
      })),
    })
    await orders.confirmOrderChange({ id: change.id, confirmed_by: customer_id })
    return new StepResponse({ order_id, change_id: change.id }, { order_id, change_id: change.id })
  },
  async (made, { container }) => {
    if (made) {
      const orders = container.resolve(Modules.ORDER)
      await orders.undoLastChange(made.order_id, { id: made.change_id, order_id: made.order_id })
    }
  }
)
