/** How an order leaves. Nothing chosen means that it is carried out of the house: the stricter way. */
export function laneModeOf(order: {
  shipping_methods?: ({ data?: Record<string, unknown> | null } | null)[] | null
}): "doorstep" | "pickup" {
  const modes = (order.shipping_methods ?? []).map((method) => method?.data?.mode)
  return modes.length > 0 && modes.every((mode) => mode === "pickup") ? "pickup" : "doorstep"
}
