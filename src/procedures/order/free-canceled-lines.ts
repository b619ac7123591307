import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { DISPENSING_MODULE } from "../../modules/dispensing"
import type DispensingModuleService from "../../modules/dispensing/service"
import { linesOfOrder } from "../../queries/order/lines-of-order"
import { cartOf } from "../../queries/order/placed-order"
import { returnDiscounts } from "../payment/discounts"

/**
 * What a cancelled order had of a prescription or of a limited discount can be ordered again, once.
 * May be called any number of times.
 */
export async function freeCanceledOrder(
  container: MedusaContainer,
  orderId: string
): Promise<void> {
  await container.resolve<DispensingModuleService>(DISPENSING_MODULE).release({ order_id: orderId })
  const cartId = await cartOf(container, orderId)
  if (cartId) {
    await returnDiscounts(container, cartId)
  }
}

/** The same for lines that an order once had: their stock and their prescription. */
export async function freeCanceledLines(
  container: MedusaContainer,
  orderId: string
): Promise<void> {
  const { present, ever } = await linesOfOrder(container, orderId)
  const gone = [...ever].filter((id) => !present.some((line) => line.id === id))
  if (gone.length === 0) {
    return
  }
  await container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(gone)
  await container
    .resolve<DispensingModuleService>(DISPENSING_MODULE)
    .release({ order_id: orderId, order_line_ids: gone })
}
