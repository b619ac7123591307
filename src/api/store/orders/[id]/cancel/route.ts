import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { graphRows } from "../../../../../lib/graph-rows"
import { linesOfOrder } from "../../../../../queries/order/lines-of-order"
import { cancelOrderForCustomerWorkflow } from "../../../../../workflows/order/workflows/cancel-order-for-customer"
import { readMoney } from "../../read-money"
import type { StoreCancelOrderType } from "../../validators"

type StoreCancelOrderResponse = {
  order: {
    id: string
    status: string
    /** The lines that are left. */
    items: { id: string; quantity: number }[]
    /** All that has been given back of this order. */
    refunded_paise: number
  }
}

/** POST /store/orders/:id/cancel: the customer's own order, before it is packed. */
export async function POST(
  req: AuthenticatedMedusaRequest<StoreCancelOrderType>,
  res: MedusaResponse<StoreCancelOrderResponse>
): Promise<void> {
  const { item_ids } = req.validatedBody
  await cancelOrderForCustomerWorkflow(req.scope).run({
    input: {
      order_id: req.params.id,
      customer_id: req.auth_context.actor_id,
      item_ids: item_ids ? [...new Set(item_ids)] : null,
    },
  })
  const [order] = await graphRows<{ id: string; status: string }>(req.scope, {
    entity: "order",
    fields: ["id", "status"],
    filters: { id: req.params.id },
  })
  const money = await readMoney(req.scope, [order.id])
  const { present } = await linesOfOrder(req.scope, req.params.id)
  const left = order.status === "canceled" ? [] : present
  res.json({
    order: {
      id: order.id,
      status: order.status,
      items: left.map(({ id, quantity }) => ({ id, quantity })),
      refunded_paise: money.get(order.id)?.refunded_paise ?? 0,
    },
  })
}
