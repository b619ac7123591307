import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createPaymentCollectionForCartWorkflow,
  refreshPaymentCollectionForCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { recordAuditStep } from "../../audit/steps/record-audit"
import { openPaymentSessionStep } from "../steps/open-payment-session"
import { openUpiIntentStep } from "../steps/open-upi-intent"
import { validateCheckoutStep } from "../steps/validate-checkout"
import { watchPaymentStep } from "../steps/watch-payment"

/**
 * Opens the payment of a cart, the only way to one. Its route holds the cart's lock, so that
 * parallel calls end with one open session.
 */
export const openCheckoutWorkflow = createWorkflow(
  "open-checkout",
  function (input: { cart_id: string; customer_id: string }) {
    const cart = validateCheckoutStep(input)
    when("no-payment-collection", { cart }, ({ cart }) => !cart.payment_collection_id).then(() => {
      createPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
    })
    when("payment-collection", { cart }, ({ cart }) => Boolean(cart.payment_collection_id)).then(
      () => {
        refreshPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
      }
    )
    const session = openPaymentSessionStep({ cart_id: input.cart_id })
    watchPaymentStep({
      razorpay_order_id: session.razorpay_order_id,
      cart_id: input.cart_id,
    })
    const upiLink = openUpiIntentStep({ cart_id: input.cart_id, session })
    when("opened-now", { session }, ({ session }) => session.opened_now).then(() => {
      const event = transform({ input, session }, ({ input, session }) => ({
        actor_type: "customer" as const,
        actor_id: input.customer_id,
        action: "checkout.opened",
        resource_type: "cart",
        resource_id: input.cart_id,
        detail: {
          payment_session_id: session.payment_session_id,
          razorpay_order_id: session.razorpay_order_id,
          amount_paise: session.amount_paise,
        },
      }))
      recordAuditStep(event)
    })
    return new WorkflowResponse({ session, upi_link: upiLink })
  }
)
