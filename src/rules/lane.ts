import type { LaneMode } from "../contracts/lane"

/** How an order leaves. Nothing chosen means that it is carried out of the house: the stricter way. */
export function laneModeOf(order: {
  shipping_methods?: ({ data?: Record<string, unknown> | null } | null)[] | null
}): LaneMode {
  const modes = (order.shipping_methods ?? []).map((method) => method?.data?.mode)
  return modes.length > 0 && modes.every((mode) => mode === "pickup") ? "pickup" : "doorstep"
}

/**
 * Cold goods go to the door by a lane that keeps them cold, and such a lane carries nothing else. At
 * the counter the store's own refrigerator does it.
 */
export const laneFitsStorage = (lane: { mode: LaneMode; cold_chain: boolean }, cold: boolean) =>
  lane.mode === "pickup" || lane.cold_chain === cold
