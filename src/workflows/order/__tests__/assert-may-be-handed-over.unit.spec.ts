import { asValue } from "@medusajs/framework/awilix"
import { createMedusaContainer, Modules } from "@medusajs/framework/utils"
import { assertMayBeHandedOver } from "../assert-may-be-handed-over"

const PACKED = {
  fulfilled_quantity: 2,
  return_requested_quantity: 0,
  return_received_quantity: 0,
  return_dismissed_quantity: 0,
  written_off_quantity: 0,
}
/** Two units of fifty rupees, packed, and a lane of forty-nine. */
const PAID = {
  id: "order_1",
  status: "pending",
  canceled_at: null,
  pending: 0,
  paid: 149,
  refunded: 0,
  items: [{ id: "line_1", quantity: 2, total: 100, detail: PACKED }],
}

const handOver = ({ pending, paid, refunded, ...order }: typeof PAID) => {
  const container = createMedusaContainer()
  container.register({
    [Modules.ORDER]: asValue({
      listOrders: async () => [
        {
          ...order,
          summary: { pending_difference: pending, paid_total: paid, refunded_total: refunded },
        },
      ],
    }),
  })
  return assertMayBeHandedOver(container, order.id)
}

describe("a packed parcel", () => {
  it.each([
    ["is paid", PAID],
    ["is paid with money to give back", { ...PAID, pending: -5 }],
    ["has its lane given back", { ...PAID, refunded: 49 }],
    [
      "has one unit given back, which comes back",
      {
        ...PAID,
        refunded: 50,
        items: [{ ...PAID.items[0], detail: { ...PACKED, return_requested_quantity: 1 } }],
      },
    ],
  ])("may be handed over when its order %s", async (_, order) => {
    await handOver(order)
  })

  it.each([
    ["was cancelled", { ...PAID, status: "canceled" }, "state_conflict"],
    ["grew after its payment", { ...PAID, pending: 1 }, "payment_required"],
    ["was given back", { ...PAID, refunded: 149 }, "payment_required"],
    ["was given back by a paisa too much", { ...PAID, refunded: 49.01 }, "payment_required"],
  ])("stays in the store when its order %s", async (_, order, code) => {
    await expect(handOver(order)).rejects.toMatchObject({ code })
  })
})
