import { assertCheckout, retrieveGuardedCart, type GuardedCart } from "@pulsekart/checkout-guards"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../../lib/errors"
import { payablePaise } from "../../../lib/paise"
import { placedOrderOf } from "../../payment/placed-order"
import { assertCartOfCustomer } from "../assert-cart-of-customer"

/** Razorpay takes one rupee and more. */
const LEAST_PAISE = 100

/**
 * Everything that can be known before the customer pays, so that nobody pays for a cart that could not
 * become an order.
 */
export const validateCheckoutStep = createStep(
  "validate-checkout",
  async (input: { cart_id: string; customer_id: string }, { container }) => {
    await assertCartOfCustomer(container, input)
    const cart = await retrieveGuardedCart(container, input.cart_id)
    if (cart.completed_at || (await placedOrderOf(container, cart.id))) {
      throw refusal("state_conflict", "The cart is an order already")
    }
    assertComplete(cart)
    await assertCheckout({ cart, container, stage: "checkout" })
    return new StepResponse({ payment_collection_id: cart.payment_collection?.id ?? null })
  }
)

function assertComplete(cart: GuardedCart): void {
  const missing = [
    !cart.items?.length && "items",
    !cart.email && "email",
    !cart.shipping_address && "shipping_address",
    !cart.shipping_methods?.length && "shipping_methods",
  ].filter((name) => name !== false)
  if (missing.length > 0) {
    throw refusal("cart_incomplete", `The cart lacks: ${missing.join(", ")}`)
  }
  if (cart.currency_code !== "inr") {
    throw refusal("cart_incomplete", "currency_code: orders are paid in INR")
  }
  if (payablePaise(cart.total) < LEAST_PAISE) {
    throw refusal("cart_incomplete", "total: less than one rupee cannot be paid")
  }
}
