import type { MedusaContainer } from "@medusajs/framework/types"
import { type ChangeActionType, Modules, OrderChangeStatus } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"

/** What an open change is of: an order that is edited by its own id. */
export type ChangeOf =
  | { order_id: string; change_type: "edit" }
  | { return_id: string }
  | { claim_id: string }
  | { exchange_id: string }

type Stroke = { action_id: string; kinds: readonly ChangeActionType[] }

/**
 * What is written into a change of an order, or taken out of it again, needs the change to be open,
 * and the stroke to be there still: core answers both with an error of its own making (500).
 *
 * @throws state_conflict
 */
export async function assertChangeIsOpen(
  container: MedusaContainer,
  of: ChangeOf,
  stroke?: Stroke
): Promise<void> {
  const changes = await container
    .resolve(Modules.ORDER)
    .listOrderChanges(
      { ...of, status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED] },
      { relations: ["actions"] }
    )
  if (changes.length === 0) {
    throw refusal("state_conflict", "This change is no longer open: look at the order again")
  }
  if (!stroke) {
    return
  }
  const action = changes
    .flatMap(({ actions }) => actions ?? [])
    .find(({ id }) => id === stroke.action_id)
  if (!action || !stroke.kinds.some((kind) => kind === action.action)) {
    throw refusal("state_conflict", "This is no longer part of the change: look at it again")
  }
}

/**
 * A draft that has become an order is not thrown away.
 *
 * @throws state_conflict
 */
export async function assertStillDraft(container: MedusaContainer, orderId: string): Promise<void> {
  const [order] = await container
    .resolve(Modules.ORDER)
    .listOrders({ id: [orderId] }, { select: ["id", "status", "is_draft_order"] })
  if (order && (order.status !== "draft" || !order.is_draft_order)) {
    throw refusal("state_conflict", "This is no draft any more: it has become an order")
  }
}
