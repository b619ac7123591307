import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"

/**
 * A cancelled order stays what it is: it is not edited, and not put away under another name.
 *
 * @throws state_conflict
 */
export async function assertNotCancelled(
  container: MedusaContainer,
  orderId: string
): Promise<void> {
  await statusOf(container, orderId)
}

/**
 * Stock is kept for what is still to leave: nothing would free what is kept for an order that has ended.
 *
 * @throws state_conflict
 */
export async function assertMayHoldStock(
  container: MedusaContainer,
  orderId: string
): Promise<void> {
  const status = await statusOf(container, orderId)
  if (status === "completed" || status === "archived") {
    throw refusal("state_conflict", "This order has ended: no stock is kept for it any more")
  }
}

async function statusOf(container: MedusaContainer, orderId: string): Promise<string> {
  const { status, canceled_at } = await container
    .resolve(Modules.ORDER)
    .retrieveOrder(orderId, { select: ["id", "status", "canceled_at"] })
  // One that was archived afterwards keeps the date.
  if (status === "canceled" || canceled_at) {
    throw refusal("state_conflict", "This order is cancelled: nothing in it changes any more")
  }
  return status
}
