import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import { assertPaid } from "../../modules/fulfillment-zone/assert-paid"

/**
 * An order may be cancelled, or grow, after its parcel was packed.
 *
 * @throws state_conflict, payment_required
 */
export async function assertMayBeHandedOver(
  container: MedusaContainer,
  orderId: string
): Promise<void> {
  const modules = {
    order: container.resolve(Modules.ORDER),
    payment: container.resolve(Modules.PAYMENT),
  }
  const [order] = await modules.order.listOrders({ id: [orderId] }, { relations: ["items"] })
  if (!order || order.canceled_at || order.status === "canceled") {
    throw refusal("state_conflict", "The order is cancelled: keep the parcel in the store")
  }
  await assertPaid(order, modules)
}
