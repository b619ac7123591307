import { expectOk, type Caller } from "./http"
import { rows } from "./postgres"
import { fulfil, orderOf } from "./scenes"
import { cartWith, DEMO, loginStaff, openCheckout, type Checkout, type Shop } from "./shop"
import { simulatorAt } from "./simulator"

export type PaidOrder = {
  id: string
  checkout: Checkout
  items: { id: string; quantity: number; variant_id: string }[]
}

/** An order of these lines, paid and captured. */
export async function paidOrderOf(
  shop: Shop,
  customer: Caller,
  lines: { variant_id: string; quantity: number }[]
): Promise<PaidOrder> {
  const cart = await cartWith(customer, lines)
  const checkout = await openCheckout(customer, cart.id)
  await simulatorAt(shop.simulatorUrl).approve(checkout)
  const { id } = await orderOf(shop, cart.id)
  const { order } = await expectOk(
    customer.get<{ order: PaidOrder }>(`/store/orders/${id}?fields=id,*items`)
  )
  return { id, checkout, items: order.items }
}

/** Packs an order and hands it to its customer. Answers the fulfilment's id. */
export async function handOver(shop: Shop, orderId: string): Promise<string> {
  const fulfillmentId = await fulfil(shop, orderId)
  const pharmacist = await loginStaff(shop, DEMO.pharmacist)
  await expectOk(
    pharmacist.post(`/admin/orders/${orderId}/handover`, { fulfillment_id: fulfillmentId })
  )
  return fulfillmentId
}

/** A return of everything that was handed over, ready to be confirmed as received. */
export async function arrivedReturn(shop: Shop, order: PaidOrder): Promise<string> {
  const operator = await loginStaff(shop, DEMO.operator)
  const items = order.items.map(({ id, quantity }) => ({ id, quantity }))
  const id = await requestedReturn(shop, order)
  await expectOk(operator.post(`/admin/returns/${id}/receive`))
  await expectOk(operator.post(`/admin/returns/${id}/receive-items`, { items }))
  return id
}

/** A return of everything that was handed over, which the store waits for. */
export async function requestedReturn(shop: Shop, order: PaidOrder): Promise<string> {
  const operator = await loginStaff(shop, DEMO.operator)
  const { return: begun } = await expectOk(
    operator.post<{ return: { id: string } }>("/admin/returns", {
      order_id: order.id,
      location_id: await storeOf(shop, order.id),
    })
  )
  const items = order.items.map(({ id, quantity }) => ({ id, quantity }))
  await expectOk(operator.post(`/admin/returns/${begun.id}/request-items`, { items }))
  await expectOk(operator.post(`/admin/returns/${begun.id}/request`))
  return begun.id
}

async function storeOf(shop: Shop, orderId: string): Promise<string> {
  const [row] = await rows<{ location_id: string }>(
    shop.databaseUrl,
    `select f.location_id from order_fulfillment l join fulfillment f on f.id = l.fulfillment_id
      where l.order_id = $1`,
    [orderId]
  )
  if (!row) {
    throw new Error("The order has no fulfilment.")
  }
  return row.location_id
}
