import { expectOk, type Caller } from "./http"
import { orderOf } from "./scenes"
import { cartWith, DEMO, loginStaff, openCheckout, type Checkout, type Shop } from "./shop"
import { simulatorAt } from "./simulator"

export type OrderLines = {
  id: string
  items: { id: string; quantity: number; variant_id: string }[]
}

export type PaidOrder = OrderLines & { checkout: Checkout }

/** An order of these lines, paid and captured. */
export async function paidOrderOf(
  shop: Shop,
  customer: Caller,
  lines: { variant_id: string; quantity: number }[]
): Promise<PaidOrder> {
  const cart = await cartWith(customer, lines)
  return await payFor(shop, customer, cart.id)
}

/** Pays a cart that is ready for it. */
export async function payFor(shop: Shop, customer: Caller, cartId: string): Promise<PaidOrder> {
  const checkout = await openCheckout(customer, cartId)
  await simulatorAt(shop.simulatorUrl).approve(checkout)
  const { id } = await orderOf(shop, cartId)
  const { order } = await expectOk(
    customer.get<{ order: PaidOrder }>(`/store/orders/${id}?fields=id,*items`)
  )
  return { id, checkout, items: order.items }
}

export type Staff = { operator: Caller; pharmacist: Caller }

export async function staffOf(shop: Shop): Promise<Staff> {
  return {
    operator: await loginStaff(shop, DEMO.operator),
    pharmacist: await loginStaff(shop, DEMO.pharmacist),
  }
}

/** Packs every line of an order at its store. Answers the fulfilment's id. */
export async function pack(operator: Caller, order: OrderLines): Promise<string> {
  const { order: packed } = await expectOk(
    operator.post<{ order: { fulfillments: { id: string; canceled_at: string | null }[] } }>(
      `/admin/orders/${order.id}/fulfillments?fields=id,*fulfillments`,
      { items: linesOf(order) }
    )
  )
  const fulfillment = packed.fulfillments.find(({ canceled_at }) => canceled_at === null)
  if (!fulfillment) {
    throw new Error("The order has no fulfilment.")
  }
  return fulfillment.id
}

/** Packs an order and hands it to its customer. Answers the fulfilment's id. */
export async function handOver(staff: Staff, order: OrderLines): Promise<string> {
  const fulfillmentId = await pack(staff.operator, order)
  await expectOk(
    staff.pharmacist.post(`/admin/orders/${order.id}/handover`, { fulfillment_id: fulfillmentId })
  )
  return fulfillmentId
}

/** A return of everything that was handed over, begun. */
export async function begunReturn(operator: Caller, order: OrderLines): Promise<string> {
  const { order: seen } = await expectOk(
    operator.get<{ order: { fulfillments: { location_id: string }[] } }>(
      `/admin/orders/${order.id}?fields=id,*fulfillments`
    )
  )
  const { return: begun } = await expectOk(
    operator.post<{ return: { id: string } }>("/admin/returns", {
      order_id: order.id,
      location_id: seen.fulfillments[0]?.location_id,
    })
  )
  await expectOk(
    operator.post(`/admin/returns/${begun.id}/request-items`, { items: linesOf(order) })
  )
  return begun.id
}

/** A return which the store waits for. */
export async function requestedReturn(operator: Caller, order: OrderLines): Promise<string> {
  const id = await begunReturn(operator, order)
  await expectOk(operator.post(`/admin/returns/${id}/request`))
  return id
}

/** A return ready to be confirmed as received. */
export async function arrivedReturn(operator: Caller, order: OrderLines): Promise<string> {
  const id = await requestedReturn(operator, order)
  await expectOk(operator.post(`/admin/returns/${id}/receive`))
  await expectOk(operator.post(`/admin/returns/${id}/dismiss-items`, { items: linesOf(order) }))
  return id
}

export function linesOf(order: OrderLines): { id: string; quantity: number }[] {
  return order.items.map(({ id, quantity }) => ({ id, quantity }))
}
