import { refusal } from "../../../lib/errors"
import { medicine } from "../../../rules/__tests__/builders"
import type { ZoneProviderDependencies } from "../dependencies"
import ZoneFulfillmentProvider from "../service"

const notAsked = async (): Promise<never> => {
  throw new Error("was asked")
}
const dependencies: ZoneProviderDependencies = {
  medicine: { classify: notAsked },
  dispensing: {
    assertDispensable: notAsked,
    assertNotHandedOver: async (id) => {
      if (id === "ful_handed_over") {
        throw refusal("state_conflict", "handed over")
      }
    },
  },
  inventory: { assertDispatchable: notAsked, lowestLotMrp: notAsked },
  deliveryZone: { storesFor: notAsked, assertLaneAllowed: notAsked },
  order: { listOrders: notAsked, listOrderTransactions: notAsked, listOrderItems: notAsked },
  payment: { listCaptures: notAsked, listPayments: notAsked },
}
const provider = new ZoneFulfillmentProvider(dependencies)

describe("a parcel", () => {
  it.each(["shipped_at", "delivered_at"])("is not written as gone (%s)", async (day) => {
    await expect(
      provider.createFulfillment({}, [], { id: "order_1" }, { id: "ful_1", [day]: new Date() })
    ).rejects.toMatchObject({ code: "invalid_request" })
  })

  it("is not unpacked once it was handed over", async () => {
    await expect(
      provider.cancelFulfillment({ fulfillment_id: "ful_handed_over" })
    ).rejects.toMatchObject({ code: "state_conflict" })
    expect(await provider.cancelFulfillment({ fulfillment_id: "ful_packed" })).toEqual({})
  })

  describe("of a medicine whose price and cap are ₹99", () => {
    const gate = (is_tax_inclusive: boolean) =>
      new ZoneFulfillmentProvider({
        ...dependencies,
        medicine: { classify: async () => [{ ...medicine(), list_mrp_paise: 9_900 }] },
        dispensing: { ...dependencies.dispensing, assertDispensable: async () => undefined },
        inventory: { assertDispatchable: async () => undefined, lowestLotMrp: async () => [] },
        deliveryZone: { ...dependencies.deliveryZone, assertLaneAllowed: async () => ["policy_1"] },
        order: {
          listOrders: async () => [{ id: "order_1", status: "pending", total: 104 }],
          listOrderTransactions: async () => [{ reference_id: "capt_1" }],
          listOrderItems: async () => [
            {
              item_id: "ordli_1",
              version: 1,
              item: {
                variant_id: medicine().variant_id,
                unit_price: 99,
                is_tax_inclusive,
                tax_lines: [{ rate: 2.5 }, { rate: 2.5 }],
              },
            },
          ],
        },
        payment: {
          listCaptures: async () => [{ payment: { id: "pay_1" } }],
          listPayments: async () => [{ id: "pay_1", captures: [{ amount: 104 }], refunds: [] }],
        },
      })
    const pack = (is_tax_inclusive: boolean) =>
      gate(is_tax_inclusive).createFulfillment(
        {},
        [{ line_item_id: "ordli_1", inventory_item_id: "iitem_1", quantity: 1 }],
        { id: "order_1" },
        { id: "ful_1", location_id: "sloc_1" }
      )

    it("leaves when the tax is in the price", async () => {
      expect(await pack(true)).toEqual({ data: { fulfillment_id: "ful_1" }, labels: [] })
    })

    it("stays when the tax comes on top, as its cart would not be paid", async () => {
      await expect(pack(false)).rejects.toMatchObject({ code: "price_above_cap" })
    })
  })
})
