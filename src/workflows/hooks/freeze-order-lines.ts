import type { MedusaContainer } from "@medusajs/framework/types"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { freezeOrderLines } from "../../procedures/order/freeze-order-lines"

type OrderCreated = (
  handler: (
    input: { order_id: string; cart_id: string },
    context: { container: MedusaContainer }
  ) => Promise<void>
) => void

/** The hook exists when the workflow runs, but core's types leave it out. */
function isHook(hook: unknown): hook is OrderCreated {
  return typeof hook === "function"
}

const orderCreated: unknown = Reflect.get(completeCartWorkflow.hooks, "orderCreated")
if (!isHook(orderCreated)) {
  throw new Error("Medusa's cart completion no longer has the hook orderCreated")
}
orderCreated(async ({ order_id }, { container }) => freezeOrderLines(container, order_id))
