import type { OrderDTO } from "@medusajs/framework/types"
import type { LaneMode } from "../../modules/delivery-zone/service"

/** How an order leaves. Nothing chosen means that it is carried out of the house: the stricter way. */
export function laneModeOf(order: Pick<OrderDTO, "shipping_methods">): LaneMode {
  const modes = (order.shipping_methods ?? []).map((method) => method.data?.mode)
  return modes.length > 0 && modes.every((mode) => mode === "pickup") ? "pickup" : "doorstep"
}
