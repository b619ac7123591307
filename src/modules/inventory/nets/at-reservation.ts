import { customerRefusal } from "../../../lib/errors"
import { saleFaultOf } from "../../../rules/may-be-sold"
import type { StockDependencies } from "../dependencies"

type Taken = {
  line_item_id?: string | null
  inventory_item_id: string
  quantity: number
}

/**
 * The net at every reservation: nothing without a classification in force is taken, and no
 * scheduled line without its allocation.
 *
 * @throws MedusaError unclassified, unsellable, rx_required and its kin
 */
export async function assertMayTake(
  items: Taken[],
  { medicine, dispensing }: Pick<StockDependencies, "medicine" | "dispensing">
): Promise<void> {
  if (items.length === 0) {
    return
  }
  const itemIds = [...new Set(items.map((item) => item.inventory_item_id))]
  const classified = await medicine.classifyInventoryItems(itemIds)
  const factsOf = new Map(classified.map((facts) => [facts.inventory_item_id, facts]))
  const reservable = items.map(({ line_item_id, inventory_item_id, quantity }) => {
    const facts = factsOf.get(inventory_item_id)
    const fault = saleFaultOf(facts)
    if (fault || !facts) {
      throw customerRefusal(fault ?? "unclassified", "general")
    }
    return { line_item_id: line_item_id ?? null, inventory_item_id, quantity, facts }
  })
  await dispensing.assertReservable(reservable)
}
