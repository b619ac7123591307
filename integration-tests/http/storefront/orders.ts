import { expectOk, type Caller } from "../../harness/http"
import { approveLine, oneRow, ordersOf, uploadNew } from "../../harness/scenes"
import {
  cartWith,
  DEMO,
  loginStaff,
  openCheckout,
  type Checkout,
  type Medicine,
} from "../../harness/shop"
import { simulatorAt } from "../../harness/simulator"
import { until } from "../../harness/system"
import { theShop } from "./shop-window"

type Step = { step: string; at: string; amount_paise?: number }
export type Line = { id: string; variant_id: string; quantity: number; total: number }
export type Placed = { orderId: string; checkout: Checkout; lines: Line[] }

/** A paid order of two packs without and one with a prescription. */
export async function placeOrder(
  customer: Caller,
  { otc, rx }: { otc: Medicine; rx: Medicine }
): Promise<Placed> {
  const cart = await cartWith(customer, [
    { variant_id: otc.variant_id, quantity: 2 },
    { variant_id: rx.variant_id, quantity: 1 },
  ])
  const prescription = await uploadNew(customer, cart.id)
  await approveLine(theShop(), prescription, { cart, medicine: rx, packs: 1 })
  const checkout = await openCheckout(customer, cart.id)
  await simulatorAt(theShop().simulatorUrl).approve(checkout)
  await until(async () => (await ordersOf(theShop(), cart.id)).length === 1, "the order")
  const [{ id: orderId }] = await ordersOf(theShop(), cart.id)
  await until(
    async () => (await timelineOf(customer, orderId)).some(({ step }) => step === "paid"),
    "the capture"
  )
  const { order } = await expectOk(
    customer.get<{ order: { items: Line[] } }>(`/store/orders/${orderId}?fields=+items.total`)
  )
  return { orderId, checkout, lines: order.items }
}

export async function timelineOf(customer: Caller, orderId: string): Promise<Step[]> {
  const { timeline } = await expectOk(
    customer.get<{ timeline: { steps: Step[] } }>(`/store/orders/${orderId}/timeline`)
  )
  return timeline.steps
}

/** The store packs these lines, and a pharmacist hands the parcel to the customer. */
export async function deliver(orderId: string, lines: Line[]): Promise<void> {
  const operator = await loginStaff(theShop(), DEMO.operator)
  await expectOk(
    operator.post(`/admin/orders/${orderId}/fulfillments`, {
      items: lines.map(({ id, quantity }) => ({ id, quantity })),
    })
  )
  const { id } = await oneRow<{ id: string }>(
    theShop(),
    `select f.id from fulfillment f join order_fulfillment o on o.fulfillment_id = f.id
      where o.order_id = $1 and f.canceled_at is null and f.delivered_at is null`,
    [orderId]
  )
  const pharmacist = await loginStaff(theShop(), DEMO.pharmacist)
  await expectOk(pharmacist.post(`/admin/orders/${orderId}/handover`, { fulfillment_id: id }))
}

export function lineOf(lines: Line[], medicine: Medicine): Line {
  const line = lines.find(({ variant_id }) => variant_id === medicine.variant_id)
  if (!line) {
    throw new Error(`The order has no line of ${medicine.title}`)
  }
  return line
}
