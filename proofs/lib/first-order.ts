import { expectOk, type Caller } from "../../integration-tests/harness/http"
import { rows } from "../../integration-tests/harness/postgres"
import { fulfil, orderOf } from "../../integration-tests/harness/scenes"
import {
  approvalOf,
  BENGALURU,
  cartWith,
  DEMO,
  loginStaff,
  medicinesOn,
  openCheckout,
  prescriptionImage,
  registerCustomer,
  storefront,
  uploadPrescription,
  type Medicine,
  type Prescription,
  type Shop,
} from "../../integration-tests/harness/shop"
import { until } from "../../integration-tests/harness/system"
import { approve } from "./payer"
import { rupees, type Timeline } from "./timeline"

type PlacedOrder = {
  orderId: string
  displayId: number
  cartId: string
  customerEmail: string
  rx: Medicine
  otc: Medicine
  prescriptionId: string
  totalPaise: number
}

const COUPON = "CARE10"

/** One order of an Rx and a non-Rx medicine, from registration to hand-over, all of it by HTTP. */
export async function playFirstOrder(shop: Shop, timeline: Timeline): Promise<PlacedOrder> {
  const email = `first-${Date.now()}@pulsekart.test`
  const customer = await registerCustomer(shop, email)
  timeline.say("A customer registers, logs in and stores an address in 560034 Bengaluru")

  const store = await storefront(shop)
  const [rx] = await medicinesOn(store, { rx: true, scheme: "H" })
  const [otc] = await medicinesOn(store, { rx: false })
  if (!rx || !otc) {
    throw new Error("The shelf is empty.")
  }
  timeline.say(`The shelf of ${BENGALURU.postal_code}: "${rx.title}" (Rx) and "${otc.title}"`)
  await search(store, otc)

  const cart = await cartWith(
    customer,
    [
      { variant_id: rx.variant_id, quantity: 1 },
      { variant_id: otc.variant_id, quantity: 2 },
    ],
    { coupon: COUPON }
  )
  const discounted = cart.items.filter((line) => (line.adjustments ?? []).length > 0)
  if (discounted.length !== 1 || discounted[0]?.variant_id !== otc.variant_id) {
    throw new Error(`The coupon must reach the non-Rx line only: ${JSON.stringify(discounted)}`)
  }
  timeline.say(`Both lie in the cart; coupon ${COUPON} took from the non-Rx line only`)

  const early = await customer.post<{ code: string }>(`/store/carts/${cart.id}/checkout`)
  if (early.status < 400) {
    throw new Error("The checkout opened without a prescription.")
  }
  timeline.say(`Checkout is refused: ${early.status} ${early.body.code}`)

  const image = await prescriptionImage([
    "Dr. Test Doctor  MBBS  Reg. KMC 00000",
    "Patient: Test Customer",
    `Rx  ${rx.title.slice(0, 40)}`,
    "1-0-1 after food x 15 days",
  ])
  const { prescription } = await expectOk(uploadPrescription(customer, cart.id, image))
  timeline.say(`The prescription is uploaded to the cart: ${prescription.id}`)

  const pharmacist = await loginStaff(shop, DEMO.pharmacist)
  const path = `/admin/prescriptions/${prescription.id}`
  await until(
    async () => {
      const { prescription: seen } = await expectOk(
        pharmacist.get<{ prescription: Prescription }>(path)
      )
      return seen.ocr_status === "read"
    },
    "OCR",
    90_000
  )
  timeline.say("OCR has read it into draft lines; it waits in the pharmacists' queue")

  await expectOk(pharmacist.post(`${path}/claim`))
  const page = await pharmacist.get(`${path}/pages/1`)
  timeline.say(
    `A pharmacist claims it and reads the image (${page.headers.get("content-type")}, audited)`
  )
  const rxLine = cart.items.find((line) => line.variant_id === rx.variant_id)
  await expectOk(
    pharmacist.post(
      `${path}/reviews`,
      approvalOf([
        {
          cart_line_id: rxLine?.id,
          medicine: rx,
          quantity_base_units: await baseUnits(shop, rx),
        },
      ])
    )
  )
  timeline.say("The pharmacist approves the line and signs; the cart's line is allocated")

  const checkout = await openCheckout(customer, cart.id)
  timeline.say(
    `Checkout opens ${rupees(checkout.amount_paise)} at Razorpay (${checkout.razorpay_order_id}); UPI intent and QR`
  )
  await approve(shop.simulatorUrl, checkout)
  timeline.say("The customer approves the payment on the hosted page")

  const order = await orderOf(shop, cart.id)
  timeline.say(`The signed webhook completes the cart: order #${order.display_id} (${order.id})`)
  const { order: seen } = await expectOk(
    customer.get<{ order: { total_paise?: number; total: number } }>(`/store/orders/${order.id}`)
  )
  const totalPaise = Math.round(seen.total * 100)
  if (totalPaise !== checkout.amount_paise) {
    throw new Error(`Paid ${checkout.amount_paise} paise for an order of ${totalPaise} paise.`)
  }

  const fulfillmentId = await fulfil(shop, order.id)
  timeline.say(`The store packs it: ${fulfillmentId}`)
  await expectOk(
    pharmacist.post(`/admin/orders/${order.id}/handover`, { fulfillment_id: fulfillmentId })
  )
  timeline.say("A pharmacist on the store's licence hands it over; the dispense is recorded")

  const support = await loginStaff(shop, DEMO.support)
  await until(async () => {
    const { messages } = await expectOk(
      support.get<{ messages: { channel: string }[] }>(`/admin/outbox?order_id=${order.id}`)
    )
    return new Set(messages.map((message) => message.channel)).size === 3
  }, "three messages in the outbox")
  timeline.say("Confirmations by e-mail, SMS and WhatsApp lie in the outbox")

  return {
    orderId: order.id,
    displayId: order.display_id,
    cartId: cart.id,
    customerEmail: email,
    rx,
    otc,
    prescriptionId: prescription.id,
    totalPaise,
  }
}

/** The search finds the product by the first word of its name. */
async function search(store: Caller, medicine: Medicine): Promise<void> {
  const answer = await expectOk(
    store.post<{ results: { hits: { id: string }[] }[] }>("/store/search", {
      queries: [
        {
          entity: "product",
          fields: ["id"],
          filters: { q: medicine.title.split(" ")[0] ?? "" },
          pagination: { take: 50 },
        },
      ],
    })
  )
  const found = answer.results.flatMap((result) => result.hits.map(({ id }) => id))
  if (!found.includes(medicine.product_id)) {
    throw new Error(`The search did not find ${medicine.product_id}.`)
  }
}

async function baseUnits(shop: Shop, medicine: Medicine): Promise<number> {
  const [row] = await rows<{ pack_size_base_units: number }>(
    shop.databaseUrl,
    "select pack_size_base_units from medicine where id = $1",
    [medicine.medicine_id]
  )
  return row?.pack_size_base_units ?? 1
}
