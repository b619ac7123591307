import { expectOk } from "../../integration-tests/harness/http"
import { pack, payFor } from "../../integration-tests/harness/orders"
import { baseUnitsPerPack, takeUp, uploadNew } from "../../integration-tests/harness/scenes"
import { approvalOf, cartWith } from "../../integration-tests/harness/shop"
import { posts, type Lane, type Scene, type State } from "./state"
import { cancelOrder, customerCancels, handItOver, packAll, unpack } from "./whole-order"

/** One pack on a prescription, signed for that and no more. */
async function onPrescription(lane: Lane): Promise<Pick<Scene, "order" | "prescriptionId">> {
  const { customer, pharmacist } = lane.people[0]
  const cart = await cartWith(customer, [{ variant_id: lane.rx.variant_id, quantity: 1 }])
  const { id } = await uploadNew(customer, cart.id)
  await takeUp(pharmacist, `/admin/prescriptions/${id}`)
  const line = {
    cart_line_id: cart.items[0]?.id,
    medicine: lane.rx,
    quantity_base_units: await baseUnitsPerPack(lane.shop, lane.rx),
  }
  await expectOk(pharmacist.post(`/admin/prescriptions/${id}/reviews`, approvalOf([line])))
  return { order: await payFor(lane.shop, customer, cart.id), prescriptionId: id }
}

const withdraw = posts(
  "pharmacist",
  "withdraw the approval",
  ({ prescriptionId }) => `/admin/prescriptions/${prescriptionId}/withdrawals`,
  () => ({ reason: "The prescriber has telephoned." })
)

export const ON_PRESCRIPTION: State[] = [
  {
    name: "prescribed, paid",
    subject: "prescription",
    first: true,
    place: onPrescription,
    acts: [packAll, withdraw, cancelOrder, customerCancels],
  },
  {
    name: "prescribed, packed",
    subject: "prescription",
    place: onPrescription,
    prepare: async ({ people }, order) => ({ subject: await pack(people[0].operator, order) }),
    acts: [handItOver, withdraw, unpack],
  },
]
