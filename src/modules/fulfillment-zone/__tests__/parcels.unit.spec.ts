import { refusal } from "../../../lib/errors"
import type { ZoneProviderDependencies } from "../dependencies"
import ZoneFulfillmentProvider from "../service"

const notAsked = async (): Promise<never> => {
  throw new Error("was asked")
}
const others: ZoneProviderDependencies = {
  medicine: { classify: notAsked, capOf: notAsked },
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
const provider = new ZoneFulfillmentProvider(others)

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
})
