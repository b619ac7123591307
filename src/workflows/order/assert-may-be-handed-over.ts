import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import { DISPENSING_MODULE } from "../../modules/dispensing"
import type DispensingModuleService from "../../modules/dispensing/service"
import { assertPaid } from "../../modules/fulfillment-zone/parcel-gate"

/**
 * An order may be cancelled, or grow, after its parcel was packed. A parcel that was handed over is
 * gone, whatever the order is now.
 *
 * @throws state_conflict, payment_required
 */
export async function assertMayBeHandedOver(
  container: MedusaContainer,
  parcel: { order_id: string; fulfillment_id: string }
): Promise<void> {
  const handovers = await container
    .resolve<DispensingModuleService>(DISPENSING_MODULE)
    .listHandovers({ fulfillment_id: parcel.fulfillment_id })
  if (handovers.length > 0) {
    return
  }
  const [order] = await container
    .resolve(Modules.ORDER)
    .listOrders({ id: [parcel.order_id] }, { relations: ["summary"] })
  if (!order || order.canceled_at || order.status === "canceled") {
    throw refusal("state_conflict", `The order ${parcel.order_id} is not placed, or is cancelled`)
  }
  assertPaid(order)
}
