import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** Does every line of the order that takes stock hold it? */
export async function hasEveryReservation(
  container: MedusaContainer,
  orderId: string
): Promise<boolean> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["items.id", "items.variant.manage_inventory"],
    filters: { id: orderId },
  })
  const stocked: string[] = []
  for (const item of data[0]?.items ?? []) {
    if (item?.variant?.manage_inventory) {
      stocked.push(item.id)
    }
  }
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ line_item_id: stocked }, { select: ["line_item_id"], take: null })
  const held = new Set(reservations.map(({ line_item_id }) => line_item_id))
  return stocked.every((id) => held.has(id))
}
