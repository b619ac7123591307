import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { customerRefusal } from "../../../lib/errors"
import { graphRows } from "../../../lib/graph-rows"
import { linesOfOrder } from "../../../queries/order/lines-of-order"
import { openChangesOf } from "../../../queries/order/open-changes"

export type CancellationRequest = {
  order_id: string
  customer_id: string
  /** Order lines; null for the whole order. */
  item_ids: string[] | null
}

/** What is still to be done of a cancellation, read under the order's lock. */
export type CancellationPlan = {
  whole: boolean
  /** Lines that leave the order, with what of them it holds. */
  lines: { id: string; quantity: number }[]
}

/**
 * A customer's cancellation, up to the parcel. What an earlier, perhaps interrupted, call has done is
 * left out, so that it can be sent again.
 *
 * @throws order_packed, state_conflict, not_found
 */
export const planCancellationStep = createStep(
  "plan-cancellation",
  async (input: CancellationRequest, { container }) => {
    const order = await loadOrder(container, input.order_id)
    const { present, ever } = await linesOfOrder(container, input.order_id)
    const named = input.item_ids ?? present.map(({ id }) => id)
    if (named.some((id) => !ever.has(id))) {
      throw customerRefusal("not_found", "order_line")
    }
    if (order.status === "canceled") {
      return new StepResponse<CancellationPlan>({ whole: false, lines: [] })
    }
    const leaving = present.filter(({ id }) => named.includes(id))
    const whole = leaving.length > 0 && leaving.length === present.length
    const isPacked =
      order.status === "completed" ||
      leaving.some(({ fulfilled_quantity }) => fulfilled_quantity > 0) ||
      (whole && order.fulfillments.some((parcel) => !parcel.canceled_at))
    if (isPacked) {
      throw customerRefusal("order_packed", "general")
    }
    if (leaving.length > 0) {
      assertCaptured(order)
      await assertNobodyEdits(container, input)
    }
    return new StepResponse<CancellationPlan>({
      whole,
      lines: leaving.map(({ id, quantity }) => ({ id, quantity })),
    })
  }
)

type OrderToCancel = {
  status: string
  fulfillments: { canceled_at: Date | null }[]
  payment_collections: { payments: { captured_at: Date | null }[] }[]
}

async function loadOrder(container: MedusaContainer, id: string): Promise<OrderToCancel> {
  const [order] = await graphRows<OrderToCancel>(container, {
    entity: "order",
    fields: [
      "id",
      "status",
      "fulfillments.canceled_at",
      "payment_collections.payments.captured_at",
    ],
    filters: { id },
  })
  return order
}

/** The payment is captured within seconds of the order; what is due back is known only then. */
function assertCaptured({ payment_collections }: OrderToCancel): void {
  const payments = payment_collections.flatMap((collection) => collection.payments)
  if (!payments.some((payment) => payment.captured_at)) {
    throw customerRefusal("state_conflict", "payment_confirming")
  }
}

async function assertNobodyEdits(
  container: MedusaContainer,
  { order_id, customer_id }: CancellationRequest
): Promise<void> {
  const changes = await openChangesOf(container, order_id)
  if (changes.some(({ created_by }) => created_by !== customer_id)) {
    throw customerRefusal("state_conflict", "shop_edits")
  }
}
