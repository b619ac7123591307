import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import { beforeMoneyBack } from "../../procedures/order/before-money-back"
import { assertNoOpenChange } from "../../queries/order/assert-no-open-change"
import { assertNoScheduledLineAdded } from "../../workflows/order/assert-no-scheduled-line-added"
import { assertNotJustRefunded } from "../../workflows/order/assert-not-just-refunded"
import { assertMayHoldStock, assertNotCancelled } from "../../workflows/order/assert-order-goes-on"
import { whatItChanges } from "../middlewares/what-a-route-changes"

type OrderOf = (container: MedusaContainer, id: string) => Promise<string>

const itself: OrderOf = async (_container, id) => id
const ofExchange: OrderOf = async (container, id) =>
  (await container.resolve(Modules.ORDER).retrieveOrderExchange(id)).order_id
const ofReturn: OrderOf = async (container, id) =>
  (await container.resolve(Modules.ORDER).retrieveReturn(id)).order_id
const ofClaim: OrderOf = async (container, id) =>
  (await container.resolve(Modules.ORDER).retrieveOrderClaim(id)).order_id

/** Where staff make a change of an order final. */
const CONFIRMATIONS: [matcher: string, orderOf: OrderOf][] = [
  ["/admin/draft-orders/:id/edit/confirm", itself],
  ["/admin/order-edits/:id/confirm", itself],
  ["/admin/exchanges/:id/request", ofExchange],
  ["/admin/claims/:id/request", ofClaim],
]

/** Where staff begin a change of an order. */
const BEGINNINGS = ["/admin/order-edits", "/admin/claims", "/admin/exchanges", "/admin/returns"]

/** Where staff cancel one that was requested; a claim's own workflow asks the same and more. */
const CANCELLATIONS: [matcher: string, orderOf: OrderOf][] = [
  ["/admin/exchanges/:id/cancel", ofExchange],
  ["/admin/returns/:id/cancel", ofReturn],
]

/** Where staff give money back. */
const REFUNDS: [matcher: string, orderOf: OrderOf][] = [
  ["/admin/orders/:id/cancel", itself],
  ["/admin/payments/:id/refund", ofPayment],
]

export const orderChangeMiddlewares: MiddlewareRoute[] = [
  ...BEGINNINGS.map((matcher) => ({
    methods: ["POST" as const],
    matcher,
    middlewares: [notWhenCancelled],
  })),
  asking(["/admin/orders/:id/archive", itself], assertNotCancelled),
  heldFor("/admin/reservations"),
  heldFor("/admin/reservations/:id"),
  ...CONFIRMATIONS.map((confirmation) => asking(confirmation, assertNoScheduledLineAdded)),
  ...CANCELLATIONS.map((cancellation) => asking(cancellation, assertNoOpenChange)),
  ...REFUNDS.map((refund) => asking(refund, beforeMoneyBack)),
  { methods: ["POST"], matcher: "/admin/payments/:id/refund", middlewares: [notTwice] },
]

async function notWhenCancelled(
  req: MedusaRequest<{ order_id: string }>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  await assertNotCancelled(req.scope, req.validatedBody.order_id)
  next()
}

/** Stock that is kept for nobody's order has no end to ask for. */
function heldFor(matcher: string): MiddlewareRoute {
  return {
    methods: ["POST"],
    matcher,
    middlewares: [
      async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
        const route = { method: "POST", path: matcher, params: req.params }
        for (const subject of await whatItChanges(req, route)) {
          await assertMayHoldStock(req.scope, subject.replace(/^order:/, ""))
        }
        next()
      },
    ],
  }
}

/** `x-refund-again: true` says that a second refund of the same amount is meant. */
async function notTwice(
  req: MedusaRequest<{ amount?: unknown }>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { amount } = req.body ?? {}
  if (typeof amount === "number" && amount > 0 && req.headers["x-refund-again"] !== "true") {
    await assertNotJustRefunded(req.scope, { payment_id: req.params.id, amount })
  }
  next()
}

function asking(
  [matcher, orderOf]: [matcher: string, orderOf: OrderOf],
  assertAllowed: (container: MedusaContainer, orderId: string) => Promise<void>
): MiddlewareRoute {
  return {
    methods: ["POST"],
    matcher,
    middlewares: [
      async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
        await assertAllowed(req.scope, await orderOf(req.scope, req.params.id))
        next()
      },
    ],
  }
}

async function ofPayment(container: MedusaContainer, id: string): Promise<string> {
  const { payment_collection_id } = await container.resolve(Modules.PAYMENT).retrievePayment(id)
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_payment_collection",
    fields: ["order_id"],
    filters: { payment_collection_id },
  })
  if (!data[0]?.order_id) {
    throw refusal("not_found", "This payment belongs to no order")
  }
  return data[0].order_id
}
