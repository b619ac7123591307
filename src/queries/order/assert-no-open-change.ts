import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"

/**
 * Money that goes back, and a claim, an exchange or a return that is cancelled, is booked as a change of
 * the order, which core refuses while another one is open. It gives the money back first: then the bank
 * has paid and the books do not know.
 *
 * @throws state_conflict
 */
export async function assertNoOpenChange(
  container: MedusaContainer,
  orderId: string
): Promise<void> {
  const open = await container
    .resolve(Modules.ORDER)
    .listOrderChanges({ order_id: [orderId], status: ["pending", "requested"] }, { select: ["id"] })
  if (open.length > 0) {
    throw refusal("state_conflict", "A change of this order is open: confirm it or drop it first")
  }
}
