import { asValue } from "@medusajs/framework/awilix"
import { createMedusaContainer, decorateCartTotals, Modules } from "@medusajs/framework/utils"
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
  status: "pending",
  canceled_at: null as string | null,
  detail: PACKED,
  captured: 149,
  refunds: [] as { amount: number; refund_reason?: { code: string } }[],
  /** What core has written off the order for its refunds. */
  credit: 0,
}

const handOver = ({ status, canceled_at, detail, captured, refunds, credit }: typeof PAID) => {
  const line = { id: "line_1", quantity: 2, unit_price: 50, detail }
  const placed = {
    id: "order_1",
    status,
    canceled_at,
    currency_code: "inr",
    items: [line],
    shipping_methods: [{ id: "lane_1", amount: 49 }],
    credit_lines: [{ amount: credit }],
  }
  const order = decorateCartTotals(placed)
  const payment = { id: "pay_1", captures: [{ amount: captured }], refunds }
  const container = createMedusaContainer()
  container.register({
    [Modules.ORDER]: asValue({
      listOrders: async () => [order],
      listOrderTransactions: async () => [{ reference_id: "capt_1" }],
    }),
    [Modules.PAYMENT]: asValue({
      listCaptures: async () => [{ payment }],
      listPayments: async () => [payment],
    }),
  })
  return assertMayBeHandedOver(container, "order_1")
}

const goodwill = { code: "customer_care_adjustment" }

describe("a packed parcel", () => {
  it.each([
    ["is paid", PAID],
    ["is paid with money to give back", { ...PAID, captured: 154 }],
    ["has its lane given back", { ...PAID, refunds: [{ amount: 49 }], credit: 49 }],
    [
      "has money given back out of goodwill",
      { ...PAID, refunds: [{ amount: 100, refund_reason: goodwill }], credit: 100 },
    ],
    [
      "has one unit given back, which has come back",
      { ...PAID, refunds: [{ amount: 50 }], detail: { ...PACKED, return_received_quantity: 1 } },
    ],
  ])("may be handed over when its order %s", async (_, order) => {
    await expect(handOver(order)).resolves.toBeUndefined()
  })

  it.each([
    ["was cancelled", { ...PAID, status: "canceled" }, "state_conflict"],
    ["grew after its payment", { ...PAID, captured: 148 }, "payment_required"],
    [
      "grew after its payment, and something is asked back",
      { ...PAID, captured: 99, detail: { ...PACKED, return_requested_quantity: 1 } },
      "payment_required",
    ],
    ["was given back", { ...PAID, refunds: [{ amount: 149 }], credit: 149 }, "payment_required"],
    [
      "was given back by a paisa too much",
      { ...PAID, refunds: [{ amount: 49.01 }], credit: 49.01 },
      "payment_required",
    ],
    [
      "was given back, and is only asked back",
      {
        ...PAID,
        refunds: [{ amount: 149 }],
        credit: 149,
        detail: { ...PACKED, return_requested_quantity: 2 },
      },
      "payment_required",
    ],
    [
      "has one unit back, and the price of the other one given back too",
      {
        ...PAID,
        refunds: [{ amount: 50 }, { amount: 74 }],
        credit: 74,
        detail: { ...PACKED, return_dismissed_quantity: 1, written_off_quantity: 1 },
      },
      "payment_required",
    ],
    [
      "was given back at the bank, and core took its own entry back",
      { ...PAID, refunds: [{ amount: 149 }] },
      "payment_required",
    ],
  ])("stays in the store when its order %s", async (_, order, code) => {
    await expect(handOver(order)).rejects.toMatchObject({ code })
  })
})
