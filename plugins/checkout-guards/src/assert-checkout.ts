import { MedusaError } from "@medusajs/framework/utils"
import { checkoutGuardsInOrder, type CheckoutGuardInput } from "./registry"

/**
 * Asks every registered guard, in the order of their names; the first refusal ends it.
 *
 * @throws MedusaError the guard's own refusal; or UNEXPECTED_STATE with code `checkout_guard_failed`
 *   when a guard broke. A broken guard refuses: silence would let the cart through.
 */
export async function assertCheckout(input: CheckoutGuardInput): Promise<void> {
  for (const guard of checkoutGuardsInOrder()) {
    try {
      await guard.check(input)
    } catch (error) {
      if (MedusaError.isMedusaError(error)) {
        throw error
      }
      const failure = new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `The checkout guard "${guard.name}" failed`,
        "checkout_guard_failed"
      )
      failure.cause = error
      throw failure
    }
  }
}
