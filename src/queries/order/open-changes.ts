import type { MedusaContainer } from "@medusajs/framework/types"
import { graphRows } from "../../lib/graph-rows"

/** Changes of an order that somebody began and has not ended: there is one at most. */
export async function openChangesOf(
  container: MedusaContainer,
  orderId: string
): Promise<{ id: string; created_by: string | null }[]> {
  return graphRows(container, {
    entity: "order_change",
    fields: ["id", "created_by"],
    filters: { order_id: orderId, status: ["pending", "requested"] },
  })
}
