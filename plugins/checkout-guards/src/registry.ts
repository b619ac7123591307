import type { MedusaContainer } from "@medusajs/framework/types"
import type { GuardedCart } from "./guarded-cart"

/**
 * `checkout`: a payment is about to be opened for the cart.
 * `completion`: the cart is about to become an order.
 */
export type CheckoutStage = "checkout" | "completion"

export type CheckoutGuardInput = {
  cart: GuardedCart
  container: MedusaContainer
  stage: CheckoutStage
}

export type CheckoutGuard = {
  /** Unique and stable: guards run in the order of their names. */
  name: string
  /** Refuses by throwing a MedusaError; whatever it returns is ignored. Never changes the cart. */
  check: (input: CheckoutGuardInput) => Promise<void> | void
}

const guards = new Map<string, CheckoutGuard>()

/**
 * Adds a guard to every checkout and completion of this process. A second guard of the same name
 * replaces the first, so a file that is loaded twice changes nothing.
 */
export function registerCheckoutGuard(guard: CheckoutGuard): void {
  guards.set(guard.name, guard)
}

export function checkoutGuardsInOrder(): CheckoutGuard[] {
  return [...guards.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** For tests only: guards are registered once, while a process loads its files. */
export function removeCheckoutGuard(name: string): void {
  guards.delete(name)
}
