import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { readSessionData } from "@pulsekart/razorpay"
import { customerRefusal } from "../../../../../lib/errors"
import { assertCartOfCustomer } from "../../../../../workflows/checkout/assert-cart-of-customer"
import { findRazorpaySession } from "../../../../../workflows/checkout/find-razorpay-session"
import { placedOrderOf } from "../../../../../workflows/payment/placed-order"
import {
  openedPaymentsOf,
  recordedRefusal,
  saidOfReturn,
} from "../../../../../workflows/payment/returned-payments"
import type { Refused } from "../../../../../workflows/payment/settlement"
import { completeRazorpayPaymentWorkflow } from "../../../../../workflows/payment/workflows/complete-razorpay-payment"

/**
 * In place of core's route: the customer comes back from paying before the webhook does. Both take
 * the same way, and a cart that has not been paid is refused before anything is placed.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const cartId = req.params.id
  await assertCartOfCustomer(req.scope, {
    cart_id: cartId,
    customer_id: req.auth_context?.actor_id,
  })
  const session = await findRazorpaySession(req.scope, cartId)
  const current = session && readSessionData(session.data).razorpay_order_id
  const orderId = current ? await settle(req, current) : await placedOrderOf(req.scope, cartId)
  if (!orderId) {
    await refuseWhatCameBack(req, { cartId, current })
    throw customerRefusal("payment_required", "general")
  }
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: req.queryConfig.fields,
    filters: { id: orderId },
  })
  res.status(200).json({ type: "order", order: data[0] })
}

/**
 * Somebody may have paid on a page that was opened before the cart changed: it says so until a payment
 * is opened after it, the present one once more included.
 */
async function refuseWhatCameBack(
  req: AuthenticatedMedusaRequest,
  { cartId, current }: { cartId: string; current: string | undefined }
): Promise<void> {
  const opened = await openedPaymentsOf(req.scope, cartId)
  for (const { id } of opened.filter((payment) => payment.id !== current)) {
    await completeRazorpayPaymentWorkflow(req.scope).run({ input: { razorpay_order_id: id } })
  }
  const since = opened.find(({ id }) => id === current)?.opened_at
  const said = await recordedRefusal(req.scope, { cart_id: cartId })
  if (said && (!since || said.at > since)) {
    throw returnedError(said)
  }
}

async function settle(
  req: AuthenticatedMedusaRequest,
  razorpayOrderId: string
): Promise<string | undefined> {
  const { result } = await completeRazorpayPaymentWorkflow(req.scope).run({
    input: { razorpay_order_id: razorpayOrderId },
  })
  if (result.outcome === "returned") {
    throw returnedError(result.refused)
  }
  return result.outcome === "order" ? result.order_id : undefined
}

function returnedError(refused: Refused): MedusaError {
  const { code, message, texts } = saidOfReturn(refused)
  return Object.assign(new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code), { texts })
}
