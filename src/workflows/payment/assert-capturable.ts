import type { AssertCapturable } from "@pulsekart/razorpay"
import { customerRefusal } from "../../lib/errors"

type Dispensing = { assertCapturable(input: { cart_id: string }): Promise<void> }

/**
 * The last net before money is taken: the lines of the cart that is paid must still be allocated.
 * A payment that belongs to no cart is never captured.
 */
export const assertCapturable: AssertCapturable = async (container, { cart_id }) => {
  const { dispensing } = container
  if (!cart_id || !isDispensing(dispensing)) {
    throw customerRefusal("payment_required", "general")
  }
  await dispensing.assertCapturable({ cart_id })
}

function isDispensing(value: unknown): value is Dispensing {
  return typeof value === "object" && value !== null && "assertCapturable" in value
}
