import { createHmac } from "node:crypto"
import { expectOk, type Caller } from "../../integration-tests/harness/http"
import { rows } from "../../integration-tests/harness/postgres"
import {
  cartWith,
  DEMO,
  loginStaff,
  medicinesOn,
  openCheckout,
  prescriptionImage,
  registerCustomer,
  storefront,
  uploadPrescription,
  type Shop,
} from "../../integration-tests/harness/shop"
import { orderOf } from "../../integration-tests/harness/scenes"
import { approve } from "../lib/payer"
import type { Scene, Sender } from "./request"

export const FORGED_ALLOCATION = "rxal_forged_by_the_client"

/** Two customers with a cart, an order, an open payment and a prescription each, and the staff. */
export async function setScene(
  shop: Shop,
  jwtSecret: string
): Promise<{ scene: Scene; senders: Record<Sender, Caller> }> {
  const store = await storefront(shop)
  const customer = await registerCustomer(shop, `hostile-${Date.now()}@pulsekart.test`)
  const other = await registerCustomer(shop, `other-${Date.now()}@pulsekart.test`)
  const [rx] = await medicinesOn(store, { rx: true, scheme: "H" })
  const [otc] = await medicinesOn(store, { rx: false })
  if (!rx || !otc) {
    throw new Error("The shelf is empty.")
  }
  const buy = async (buyer: Caller) => {
    const cart = await cartWith(buyer, [{ variant_id: otc.variant_id, quantity: 1 }])
    await approve(shop.simulatorUrl, await openCheckout(buyer, cart.id))
    return (await orderOf(shop, cart.id)).id
  }
  const [orderId, othersOrderId] = [await buy(customer), await buy(other)]
  const otcLine = { variant_id: otc.variant_id, quantity: 1 }
  const rxLine = { variant_id: rx.variant_id, quantity: 1 }
  const cart = await cartWith(customer, [otcLine, rxLine])
  const othersCart = await cartWith(other, [otcLine, rxLine])
  const forgedLine = { ...rxLine, metadata: { pulsekart_allocation_id: FORGED_ALLOCATION } }
  const forgedCart = await cartWith(customer, [forgedLine])
  const othersPaidCart = await cartWith(other, [otcLine])
  const othersCheckout = await openCheckout(other, othersPaidCart.id)

  const image = await prescriptionImage(["Dr. Test Doctor", "One line"])
  const otherImage = await prescriptionImage(["Dr. Other Doctor", "Another line"])
  const { prescription } = await expectOk(uploadPrescription(customer, cart.id, image))
  const { prescription: others } = await expectOk(
    uploadPrescription(other, othersCart.id, otherImage)
  )
  const stock = await one<{ inventory_item_id: string; location_id: string }>(
    shop,
    `select l.inventory_item_id, l.location_id from inventory_level l
       join product_variant_inventory_item v on v.inventory_item_id = l.inventory_item_id
      where v.variant_id = $1 limit 1`,
    otc.variant_id
  )
  const payment = await one<{ id: string }>(
    shop,
    "select payment_collection_id as id from payment_session where id = $1",
    othersCheckout.payment_session_id
  )
  const line = await one<{ id: string }>(
    shop,
    "select item_id as id from order_item where order_id = $1 limit 1",
    orderId
  )
  const channel = await one<{ id: string }>(
    shop,
    'select sales_channel_id as id from "order" where id = $1',
    orderId
  )
  const lane = await one<{ id: string }>(
    shop,
    "select shipping_option_id as id from cart_shipping_method where cart_id = $1",
    cart.id
  )
  const { regions } = await expectOk(store.get<{ regions: { id: string }[] }>("/store/regions"))
  const { addresses } = await expectOk(
    other.get<{ addresses: { id: string }[] }>("/store/customers/me/addresses")
  )
  const senders: Record<Sender, Caller> = {
    anonymous: store,
    customer,
    expired: store.with({ authorization: `Bearer ${expiredToken(jwtSecret)}` }),
    operator: await loginStaff(shop, DEMO.operator),
    pharmacist: await loginStaff(shop, DEMO.pharmacist),
    owner: await loginStaff(shop, DEMO.owner),
    support: await loginStaff(shop, DEMO.support),
  }
  const scene: Scene = {
    regionId: regions[0]?.id ?? "",
    cartId: cart.id,
    lineId: cart.items[0]?.id ?? "",
    othersCartId: othersCart.id,
    othersLineId: othersCart.items[0]?.id ?? "",
    othersPrescriptionId: others.id,
    othersOrderId,
    othersAddressId: addresses[0]?.id ?? "",
    othersPaymentCollectionId: payment.id,
    othersPaymentSessionId: othersCheckout.payment_session_id,
    prescriptionId: prescription.id,
    forgedCartId: forgedCart.id,
    rxVariantId: rx.variant_id,
    otcVariantId: otc.variant_id,
    otcCapRupees: otc.cap_paise / 100,
    productId: otc.product_id,
    medicineId: rx.medicine_id,
    inventoryItemId: stock.inventory_item_id,
    locationId: stock.location_id,
    salesChannelId: channel.id,
    shippingOptionId: lane.id,
    orderId,
    orderLineId: line.id,
    consultId: await openConsult(customer),
    othersConsultId: await openConsult(other),
  }
  // Without an open edit, a line of one would be refused for that reason alone.
  await expectOk(senders.operator.post("/admin/order-edits", { order_id: orderId }))
  return { scene, senders }
}

async function openConsult(customer: Caller): Promise<string> {
  const body = { locale: "en", consent: true }
  const { session } = await expectOk(
    customer.post<{ session: { id: string } }>("/store/consult/sessions", body)
  )
  return session.id
}

async function one<Row extends object>(shop: Shop, sql: string, value: string): Promise<Row> {
  const [row] = await rows<Row>(shop.databaseUrl, sql, [value])
  if (!row) {
    throw new Error(`Nothing was found by ${sql}`)
  }
  return row
}

/** A token that was right until a minute ago. */
function expiredToken(secret: string): string {
  const now = Math.floor(Date.now() / 1000)
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url")
  const claims = {
    actor_id: "cus_expired",
    actor_type: "customer",
    auth_identity_id: "authid_expired",
    app_metadata: { customer_id: "cus_expired" },
    iat: now - 3600,
    exp: now - 60,
  }
  const body = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`
  return `${body}.${createHmac("sha256", secret).update(body).digest("base64url")}`
}
