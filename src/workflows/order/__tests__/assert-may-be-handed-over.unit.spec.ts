import { asValue } from "@medusajs/framework/awilix"
import { createMedusaContainer, Modules } from "@medusajs/framework/utils"
import { assertMayBeHandedOver } from "../assert-may-be-handed-over"

const PAID = { id: "order_1", status: "pending", canceled_at: null, pending: 0 }

const handOver = ({ pending, ...order }: typeof PAID) => {
  const container = createMedusaContainer()
  container.register({
    [Modules.ORDER]: asValue({
      listOrders: async () => [{ ...order, summary: { pending_difference: pending } }],
    }),
  })
  return assertMayBeHandedOver(container, order.id)
}

describe("a packed parcel", () => {
  it.each([
    ["paid", 0],
    ["paid with money to give back", -5],
  ])("may be handed over when its order is %s", async (_, pending) => {
    await handOver({ ...PAID, pending })
  })

  it.each([
    ["was cancelled", { ...PAID, status: "canceled" }, "state_conflict"],
    ["grew after its payment", { ...PAID, pending: 1 }, "payment_required"],
  ])("stays in the store when its order %s", async (_, order, code) => {
    await expect(handOver(order)).rejects.toMatchObject({ code })
  })
})
