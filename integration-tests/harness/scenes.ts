import { expectOk, type Caller } from "./http"
import { rows } from "./postgres"
import { SEED_PASSWORD } from "./settings"
import {
  approvalOf,
  chooseLane,
  DEMO,
  emptyCart,
  loginStaff,
  openCheckout,
  prescriptionImage,
  uploadPrescription,
  type Cart,
  type Medicine,
  type Prescription,
  type Shop,
} from "./shop"
import { simulatorAt } from "./simulator"
import { until, type System } from "./system"

/** How to speak to one of a system's servers. */
export function shopOf(system: System, server = 0): Shop {
  return {
    url: system.url(server),
    databaseUrl: system.databaseUrl,
    simulatorUrl: system.simulatorUrl,
    password: SEED_PASSWORD,
  }
}

/** One row of one column set; the test has set up that it exists. */
export async function oneRow<Row extends object>(
  shop: Shop,
  sql: string,
  values: unknown[] = []
): Promise<Row> {
  const [row] = await rows<Row>(shop.databaseUrl, sql, values)
  if (!row) {
    throw new Error(`No row for ${sql.slice(0, 120)}`)
  }
  return row
}

/** Tablets (or ml) in one unit of the variant as it is sold. */
export async function baseUnitsPerPack(shop: Shop, medicine: Medicine): Promise<number> {
  const row = await oneRow<{ units: number }>(
    shop,
    `select case when splittable then 1 else pack_size_base_units end as units
       from medicine where id = $1`,
    [medicine.medicine_id]
  )
  return row.units
}

let uploads = 0

/** A prescription of its own for a cart: no two of them have the same image. */
export async function uploadNew(customer: Caller, cartId: string): Promise<Prescription> {
  const image = await prescriptionImage([
    "Dr. Test Doctor  MBBS  Reg. KMC 00000",
    `Prescription ${process.pid}-${Date.now()}-${uploads++}`,
    "1-0-1 after food x 15 days",
  ])
  return (await expectOk(uploadPrescription(customer, cartId, image))).prescription
}

/** A pharmacist claims a prescription and looks at every page of it, as who signs has to. */
export async function takeUp(pharmacist: Caller, path: string): Promise<void> {
  await expectOk(pharmacist.post(`${path}/claim`))
  await openPages(pharmacist, path)
}

/** @param path of the prescription at the admin's API */
export async function openPages(pharmacist: Caller, path: string): Promise<void> {
  const { prescription } = await expectOk(
    pharmacist.get<{ prescription: { pages: { image_url: string }[] } }>(path)
  )
  for (const { image_url } of prescription.pages) {
    await expectOk(pharmacist.get(image_url))
  }
}

/** A pharmacist claims and approves a line of the cart, and means it when it is more than the cart's. */
export async function approveLine(
  shop: Shop,
  prescription: Prescription,
  of: { cart: Cart; medicine: Medicine; packs: number }
): Promise<void> {
  const pharmacist = await loginStaff(shop, DEMO.pharmacist)
  const line = of.cart.items.find(({ variant_id }) => variant_id === of.medicine.variant_id)
  const path = `/admin/prescriptions/${prescription.id}`
  const units = of.packs * (await baseUnitsPerPack(shop, of.medicine))
  await takeUp(pharmacist, path)
  await expectOk(
    pharmacist.post(
      `${path}/reviews`,
      approvalOf([
        {
          cart_line_id: line?.id,
          medicine: of.medicine,
          quantity_base_units: units,
          ...(line && of.packs > line.quantity && { confirmed_quantity_base_units: units }),
        },
      ])
    )
  )
}

/** A paid order of one unit of each medicine; what needs a prescription has one. */
export async function paidOrder(
  shop: Shop,
  customer: Caller,
  medicines: Medicine[],
  mode: "doorstep" | "pickup" = "doorstep"
): Promise<string> {
  const cart = await emptyCart(customer)
  for (const { variant_id } of medicines) {
    await expectOk(customer.post(`/store/carts/${cart.id}/line-items`, { variant_id, quantity: 1 }))
  }
  const filled = await chooseLane(customer, cart.id, mode)
  for (const medicine of medicines.filter((one) => one.prescription_required)) {
    const prescription = await uploadNew(customer, cart.id)
    await approveLine(shop, prescription, { cart: filled, medicine, packs: 1 })
  }
  await simulatorAt(shop.simulatorUrl).approve(await openCheckout(customer, cart.id))
  return (await orderOf(shop, cart.id)).id
}

/** A busy machine makes the order late, and a webhook that was refused comes again after a while. */
const ORDER_WITHIN_MS = 120_000

/** The order that the webhook made of a cart, once its payment is captured. */
export async function orderOf(
  shop: Shop,
  cartId: string
): Promise<{ id: string; display_id: number }> {
  let found: { id: string; display_id: number } | undefined
  const isFound = async () => {
    ;[found] = await rows<{ id: string; display_id: number }>(
      shop.databaseUrl,
      `select o.id, o.display_id from order_cart oc
         join "order" o on o.id = oc.order_id
         join order_payment_collection pc on pc.order_id = o.id
         join payment p on p.payment_collection_id = pc.payment_collection_id
        where oc.cart_id = $1 and p.captured_at is not null`,
      [cartId]
    )
    return found !== undefined
  }
  await until(isFound, "the order and its captured payment", ORDER_WITHIN_MS)
  if (!found) {
    throw new Error("No order.")
  }
  return found
}

/** Packs every line of an order at its store. Answers the fulfilment's id. */
export async function fulfil(shop: Shop, orderId: string): Promise<string> {
  const operator = await loginStaff(shop, DEMO.operator)
  const { order } = await expectOk(
    operator.get<{ order: { items: { id: string; quantity: number }[] } }>(
      `/admin/orders/${orderId}?fields=id,*items`
    )
  )
  const { order: packed } = await expectOk(
    operator.post<{ order: { fulfillments: { id: string; canceled_at: string | null }[] } }>(
      `/admin/orders/${orderId}/fulfillments?fields=id,*fulfillments`,
      { items: order.items.map(({ id, quantity }) => ({ id, quantity })) }
    )
  )
  const fulfillment = packed.fulfillments.find(({ canceled_at }) => canceled_at === null)
  if (!fulfillment) {
    throw new Error("The order has no fulfilment.")
  }
  return fulfillment.id
}

/** Orders that a cart has become: one at most, whatever happens. */
export async function ordersOf(
  shop: Shop,
  cartId: string
): Promise<{ id: string; status: string }[]> {
  return await rows(
    shop.databaseUrl,
    `select o.id, o.status::text as status from order_cart oc join "order" o on o.id = oc.order_id
      where oc.cart_id = $1 and oc.deleted_at is null and o.deleted_at is null`,
    [cartId]
  )
}

/** Stock of a product over all stores. */
export async function stockOf(
  shop: Shop,
  variantId: string
): Promise<{ stocked: number; reserved: number; overdrawn: number; reservations: number }> {
  return await oneRow(
    shop,
    `select sum(l.stocked_quantity)::int as stocked, sum(l.reserved_quantity)::int as reserved,
            count(*) filter (where l.reserved_quantity > l.stocked_quantity)::int as overdrawn,
            (select coalesce(sum(r.quantity), 0)::int from reservation_item r
              where r.inventory_item_id = v.inventory_item_id and r.deleted_at is null)
              as reservations
       from product_variant_inventory_item v
       join inventory_level l on l.inventory_item_id = v.inventory_item_id and l.deleted_at is null
      where v.variant_id = $1 group by v.inventory_item_id`,
    [variantId]
  )
}
