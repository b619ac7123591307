import { productOf } from "../../../lib/name-of-line"
import type { Ledger } from "../ledger"
import { allocationIdOf, quantityOf } from "../order-lines"
import { assertCartAllocated } from "./at-cart"

/**
 * The net at capture: the cart is read here, so that the caller cannot describe it wrongly.
 *
 * @throws rx_required and its kin, naming the line
 */
export async function assertCapturable(
  { reading, dependencies: { cart, medicine } }: Ledger,
  { cart_id }: { cart_id: string }
): Promise<void> {
  const [{ customer_id }, lines] = await Promise.all([
    cart.retrieveCart(cart_id),
    cart.listLineItems({ cart_id }, { take: null }),
  ])
  const classified = await medicine.classify(lines.flatMap((line) => line.variant_id ?? []))
  const factsOf = new Map(classified.map((facts) => [facts.variant_id, facts]))
  await reading((sql) =>
    assertCartAllocated(sql, {
      cart_id,
      customer_id,
      lines: lines.map((line) => ({
        line_id: line.id,
        title: productOf(line),
        variant_id: line.variant_id ?? "",
        quantity: quantityOf(line.quantity),
        facts: line.variant_id ? factsOf.get(line.variant_id) : undefined,
        allocation_id: allocationIdOf(line.metadata),
      })),
    })
  )
}
