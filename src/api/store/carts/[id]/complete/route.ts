import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { readSessionData } from "@pulsekart/razorpay"
import { customerRefusal, textsOf } from "../../../../../lib/errors"
import type { Refused } from "../../../../../lib/settlement"
import { placedOrderOf } from "../../../../../queries/order/placed-order"
import { findRazorpaySession } from "../../../../../queries/payment/find-razorpay-session"
import {
  openedPaymentsOf,
  recordedRefusal,
  saidOfReturn,
} from "../../../../../queries/payment/returned-payments"
import { assertCartOfCustomer } from "../../../../../workflows/checkout/assert-cart-of-customer"
import { completeRazorpayPaymentWorkflow } from "../../../../../workflows/payment/workflows/complete-razorpay-payment"
import { sayPrescriptionLines } from "../../say-prescription-lines"

/**
 * In place of core's route: the customer comes back from paying before the webhook does. Both take
 * the same way, and a cart that has not been paid is refused before anything is placed.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const cart_id = req.params.id
  const customer_id = await assertCartOfCustomer(req.scope, {
    cart_id,
    customer_id: req.auth_context?.actor_id,
  })
  const outcome = await settleCart(req, cart_id)
  if ("returned" in outcome) {
    const { code } = outcome.returned
    const lacking = await sayPrescriptionLines(req, res, { cart_id, customer_id, code })
    throw returnedError(
      lacking ? { code, message: lacking.message, texts: textsOf(lacking) } : outcome.returned
    )
  }
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: req.queryConfig.fields,
    filters: { id: outcome.order_id },
  })
  res.status(200).json({ type: "order", order: data[0] })
}

type Outcome = { order_id: string } | { returned: Refused }

/** @throws payment_failed, payment_required */
async function settleCart(req: AuthenticatedMedusaRequest, cartId: string): Promise<Outcome> {
  const session = await findRazorpaySession(req.scope, cartId)
  const current = session && readSessionData(session.data).razorpay_order_id
  const settled = current ? await settle(req, current) : undefined
  if (settled?.outcome === "returned") {
    return { returned: settled.refused }
  }
  const order_id = current
    ? settled?.outcome === "order" && settled.order_id
    : await placedOrderOf(req.scope, cartId)
  if (order_id) {
    return { order_id }
  }
  const returned = await whatCameBack(req, { cartId, current })
  if (returned) {
    return { returned }
  }
  throw settled?.outcome === "unpaid" && settled.failed
    ? customerRefusal("payment_failed", "general")
    : customerRefusal("payment_required", "general")
}

/**
 * Somebody may have paid on a page that was opened before the cart changed: it says so until a payment
 * is opened after it, the present one once more included.
 */
async function whatCameBack(
  req: AuthenticatedMedusaRequest,
  { cartId, current }: { cartId: string; current: string | undefined }
): Promise<Refused | undefined> {
  const opened = await openedPaymentsOf(req.scope, cartId)
  for (const { id } of opened.filter((payment) => payment.id !== current)) {
    await settle(req, id)
  }
  const since = opened.find(({ id }) => id === current)?.opened_at
  const said = await recordedRefusal(req.scope, { cart_id: cartId })
  return said && (!since || said.at > since) ? said : undefined
}

async function settle(req: AuthenticatedMedusaRequest, razorpayOrderId: string) {
  const { result } = await completeRazorpayPaymentWorkflow(req.scope).run({
    input: { razorpay_order_id: razorpayOrderId },
  })
  return result
}

function returnedError(refused: Refused): MedusaError {
  const { code, message, texts } = saidOfReturn(refused)
  return Object.assign(new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code), { texts })
}
