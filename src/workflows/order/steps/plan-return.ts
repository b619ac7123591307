import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { customerRefusal } from "../../../lib/errors"
import { graphRows } from "../../../lib/graph-rows"
import { linesOfOrder } from "../../../queries/order/lines-of-order"

export type ReturnRequest = {
  order_id: string
  customer_id: string
  items: { id: string; quantity: number; reason_id: string }[]
}

type ReturnPlan = {
  /** A return of the same things that was asked for a moment ago. */
  present_id: string | null
  /** The store that they left. */
  location_id: string | null
}

/** A button pressed twice, or an answer that was lost, asks for the same again at once. */
const SAME_WITHIN_MS = 60_000

/**
 * What has reached the customer may be asked back. The same asked again within a minute is the same
 * return; later it is a new one, while so many are left.
 *
 * @throws not_delivered, not_found
 */
export const planReturnStep = createStep(
  "plan-return",
  async (input: ReturnRequest, { container }) => {
    const present = await returnOfThisMoment(container, input)
    if (present) {
      return new StepResponse<ReturnPlan>({ present_id: present, location_id: null })
    }
    const { present: lines } = await linesOfOrder(container, input.order_id)
    for (const { id, quantity } of input.items) {
      const line = lines.find((candidate) => candidate.id === id)
      if (!line) {
        throw customerRefusal("not_found", "order_line")
      }
      const back =
        line.return_requested_quantity +
        line.return_received_quantity +
        line.return_dismissed_quantity
      if (back + quantity > line.delivered_quantity) {
        throw customerRefusal("not_delivered", "general")
      }
    }
    return new StepResponse<ReturnPlan>({
      present_id: null,
      location_id: await storeOf(container, input.order_id),
    })
  }
)

async function storeOf(container: MedusaContainer, orderId: string): Promise<string | null> {
  const [order] = await graphRows<{
    fulfillments: { location_id: string; delivered_at: Date | null }[]
  }>(container, {
    entity: "order",
    fields: ["fulfillments.location_id", "fulfillments.delivered_at"],
    filters: { id: orderId },
  })
  return order.fulfillments.find(({ delivered_at }) => delivered_at)?.location_id ?? null
}

async function returnOfThisMoment(
  container: MedusaContainer,
  { order_id, items }: ReturnRequest
): Promise<string | undefined> {
  const returns = await graphRows<OpenReturn>(container, {
    entity: "return",
    fields: ["id", "created_at", "items.item_id", "items.quantity", "items.reason_id"],
    filters: { order_id, status: "requested" },
  })
  const wanted = keyOf(items)
  const sameAsWanted = (candidate: OpenReturn) =>
    keyOf(
      candidate.items.map(({ item_id, quantity, reason_id }) => ({
        id: item_id,
        quantity: MathBN.convert(quantity).toNumber(),
        reason_id: reason_id ?? "",
      }))
    ) === wanted
  return returns
    .filter(({ created_at }) => Date.now() - new Date(created_at).getTime() < SAME_WITHIN_MS)
    .find(sameAsWanted)?.id
}

type OpenReturn = {
  id: string
  created_at: Date
  items: { item_id: string; quantity: BigNumberInput; reason_id: string | null }[]
}

function keyOf(items: ReturnRequest["items"]): string {
  return items
    .map(({ id, quantity, reason_id }) => `${id} ${quantity} ${reason_id}`)
    .sort()
    .join(",")
}
