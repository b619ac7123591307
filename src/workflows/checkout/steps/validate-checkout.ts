import { assertCheckout, retrieveGuardedCart, type GuardedCart } from "@pulsekart/checkout-guards"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cartCompleted, customerRefusal } from "../../../lib/errors"
import { payablePaise } from "../../../lib/paise"
import { assertServed } from "../../../queries/delivery-zone/serving-store-of-cart"
import { placedOrderOf } from "../../../queries/order/placed-order"
import { laneModeOf } from "../../../rules/lane"
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
      throw cartCompleted()
    }
    await assertComplete(container, cart)
    await assertCheckout({ cart, container, stage: "checkout" })
    return new StepResponse({ payment_collection_id: cart.payment_collection?.id ?? null })
  }
)

async function assertComplete(container: MedusaContainer, cart: GuardedCart): Promise<void> {
  if (!cart.items?.length) {
    throw customerRefusal("cart_incomplete", "empty")
  }
  if (!cart.email) {
    throw customerRefusal("cart_incomplete", "email")
  }
  if (!cart.shipping_methods?.length) {
    await assertServed(container, cart.id)
    throw customerRefusal("cart_incomplete", "lane")
  }
  if (laneModeOf(cart) === "doorstep") {
    assertDoorstep(cart.shipping_address)
  }
  if (cart.currency_code !== "inr") {
    throw customerRefusal("cart_incomplete", "rupees")
  }
  if (payablePaise(cart.total) < LEAST_PAISE) {
    throw customerRefusal("total_too_small", "general")
  }
}

/** Without these nobody finds the door; who collects at the counter needs none of them. */
function assertDoorstep(address: GuardedCart["shipping_address"]): void {
  for (const field of ["first_name", "address_1", "city"] as const) {
    if (!address?.[field]?.trim()) {
      throw customerRefusal("cart_incomplete", field)
    }
  }
  if (!address?.phone) {
    throw customerRefusal("phone_required", "general")
  }
}
