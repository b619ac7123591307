import path from "node:path"
import { rm } from "node:fs/promises"
import { openConsult } from "../integration-tests/harness/consult"
import { startTestCms, type Cms } from "../integration-tests/harness/cms"
import { createSource, loginCms } from "../integration-tests/harness/cms-desk"
import { caller, expectOk, type Caller } from "../integration-tests/harness/http"
import { PROJECT_ROOT, rows } from "../integration-tests/harness/postgres"
import { baseUnitsPerPack, fulfil, orderOf, shopOf } from "../integration-tests/harness/scenes"
import {
  DEMO,
  loginStaff,
  medicinesOn,
  openCheckout,
  prescriptionImage,
  registerCustomer,
  storefront,
  type Medicine,
  type Shop,
} from "../integration-tests/harness/shop"
import { startSystem, until } from "../integration-tests/harness/system"
import { conclude, table } from "./lib/report"
import { approve as pay } from "./lib/payer"
import { Timeline } from "./lib/timeline"
import * as desk from "./ordinary-day/desk"
import { editorsDay } from "./ordinary-day/editors"
import { walkMenus } from "./ordinary-day/roles"
import { openScreens, type Screens } from "./ordinary-day/screens"
import { readMessages } from "./ordinary-day/words"
import type { RunOptions } from "./run"

const PICTURES = path.join(PROJECT_ROOT, ".pulsekart", "ordinary-day")
const ARTICLES_KEPT = 12
/** What a day like this one tells its customers and staff. */
const TOLD = [
  "prescription_received",
  "prescription_approved",
  "prescription_rejected",
  "prescription_queried",
  "order_placed",
  "payment_failed",
  "order_packed",
  "order_on_its_way",
  "order_delivered",
  "order_canceled",
  "payment_refunded",
  "return_requested",
  "return_received",
  "password_reset",
  "staff_invited",
]

/**
 * One ordinary day, in a real browser and over HTTP: prescriptions good, bad, held and queried,
 * orders paid, packed, handed over, cancelled and returned, a text published and withdrawn, every
 * message read, and every page that each role is shown.
 */
export async function run({ smoke }: RunOptions): Promise<void> {
  await rm(PICTURES, { recursive: true, force: true })
  const cms = await startTestCms()
  await cms.keepPublished(ARTICLES_KEPT)
  const system = await startSystem({
    settings: { DISABLE_ADMIN: "false", CMS_TIMEOUT_SECONDS: "20", ...cms.settings },
  })
  const shop = shopOf(system)
  const screens = await openScreens(shop, PICTURES)
  try {
    const timeline = new Timeline()
    const orders = await customersDay(shop, screens, timeline)
    await staffLetters(shop)
    const { templates, faults: words } = await readDay(shop)
    timeline.say(`Every message was read: ${Object.keys(templates).length} kinds`)
    const content = await contentDay(cms, screens, shop, timeline)
    const walked = smoke ? {} : await walkMenus(screens)
    const silent = TOLD.filter((template) => !templates[template])
    const faults = [
      ...screens.faults,
      ...words,
      ...silent.map((template) => `nobody was told: ${template}`),
      ...content,
    ]
    if (faults.length > 0) {
      console.log(
        table(
          ["fault"],
          faults.map((fault) => [fault])
        )
      )
    }
    console.log(`${screens.pictures.length} pictures in ${PICTURES}`)
    conclude("ordinary-day", faults.length === 0, {
      orders,
      messages: templates,
      pages: walked,
      pictures: screens.pictures.length,
      faults,
    })
  } catch (error) {
    await screens.look("where-it-ended").catch(() => undefined)
    console.error(screens.faults.join("\n"))
    console.error(system.logs().slice(-3000))
    throw error
  } finally {
    await screens.close()
    await system.stop()
    await cms.stop()
  }
}

async function customersDay(shop: Shop, screens: Screens, timeline: Timeline): Promise<number> {
  const { rx, otc } = await goods(shop)
  const units = await baseUnitsPerPack(shop, rx)
  const customer = (name: string) => registerCustomer(shop, `day-${name}@pulsekart.test`)
  const page = await prescriptionImage(["Dr. Test Doctor", "One page, two accounts"])

  // Morning: what lies in the queue
  const good = await desk.send(await customer("good"), [rx, otc])
  const bad = await desk.send(await customer("bad"), [rx])
  const first = await desk.send(await customer("first"), [rx], page)
  const held = await desk.send(await customer("held"), [rx], page)
  const queried = await desk.send(await customer("queried"), [rx])
  await screens.signIn(DEMO.pharmacist)
  await screens.visit("/prescriptions")
  await screens.page.getByRole("table", { name: "Prescriptions" }).waitFor()
  await screens.look("queue")

  await desk.claim(screens, good)
  await desk.approve(screens, units)
  await screens.look("approved")
  await desk.claim(screens, bad)
  await desk.rejectUnreadable(screens)
  await screens.look("rejected")
  await desk.claim(screens, held)
  await screens.look("held")
  await desk.releaseHold(screens, "Two people of one household are named on it")
  await desk.approve(screens, units)
  await desk.claim(screens, queried)
  await desk.askCustomer(screens, "Which strength do you take?")
  await screens.look("queried")
  await answer(queried)
  await desk.claim(screens, queried)
  await desk.approve(screens, units)
  await screens.look("answered")
  await expectStatuses([
    [good, "active"],
    [bad, "rejected"],
    [first, "in_review"],
    [held, "active"],
    [queried, "active"],
  ])
  timeline.say(
    "Prescriptions: one approved, one rejected whole, one held and released, one queried"
  )

  // Noon: paid, one of them at the second try
  await failOnce(shop, good)
  const delivered = await buy(shop, good)
  const carried = await buy(shop, queried)
  const regretted = await buy(shop, held)
  timeline.say("Three orders are paid, one after a declined payment")

  await handOver(shop, screens, delivered)
  await sendByCarrier(shop, screens, carried)
  timeline.say("One is handed over by keyboard, one goes by a carrier and arrives")

  const refunded = await cancel(held.customer, regretted)
  const returned = await giveBack(shop, good.customer, delivered, otc)
  timeline.say(`One is cancelled (${refunded} paise back), one is returned in part (${returned})`)
  return 3
}

async function goods(shop: Shop): Promise<{ rx: Medicine; otc: Medicine }> {
  const store = await storefront(shop)
  const scheduled = await medicinesOn(store, { rx: true, scheme: "H" })
  const rx = scheduled.find(({ title }) => !title.includes(", per "))
  const [otc] = await medicinesOn(store, { rx: false })
  if (!rx || !otc) {
    throw new Error("The shelf is empty.")
  }
  return { rx, otc }
}

async function answer({ customer, prescriptionId }: desk.Waiting): Promise<void> {
  const to = `/store/prescriptions/${prescriptionId}`
  const { prescription } = await expectOk(
    customer.get<{ prescription: { queries: { id: string }[] } }>(to)
  )
  const [query] = prescription.queries
  await expectOk(
    customer.post(`${to}/queries/${query?.id}/answers`, { text: "The smaller one, 250 mg" })
  )
}

async function expectStatuses(expected: [desk.Waiting, string][]): Promise<void> {
  for (const [waiting, status] of expected) {
    const seen = await desk.statusOf(waiting)
    if (seen !== status) {
      throw new Error(`A prescription is ${seen} and should be ${status}.`)
    }
  }
}

async function buy(shop: Shop, { customer, cartId }: desk.Waiting): Promise<string> {
  await pay(shop.simulatorUrl, await openCheckout(customer, cartId))
  return (await orderOf(shop, cartId)).id
}

const FAILED_IS_TOLD = "select 1 from outbox_message where template = 'payment_failed'"

/** The bank says no, the customer is told, and nothing is lost. */
async function failOnce(shop: Shop, { customer, cartId }: desk.Waiting): Promise<void> {
  const { razorpay_order_id } = await openCheckout(customer, cartId)
  await expectOk(
    caller(shop.simulatorUrl, { accept: "application/json" }).post(
      `/checkout/${razorpay_order_id}/decline`
    )
  )
  // Who has paid meanwhile is not told that it failed.
  await until(
    async () => (await rows(shop.databaseUrl, FAILED_IS_TOLD)).length > 0,
    "the message of the payment that failed"
  )
}

async function handOver(shop: Shop, screens: Screens, orderId: string): Promise<void> {
  await fulfil(shop, orderId)
  await screens.signIn(DEMO.pharmacist)
  await screens.visit("/handovers")
  await screens.page.getByRole("table", { name: "Parcels" }).waitFor()
  await screens.look("handovers")
  await screens.visit(`/orders/${orderId}`)
  await screens.page.getByRole("button", { name: "Hand over to the customer" }).waitFor()
  await screens.look("order-packed")
  await screens.page.keyboard.press("h")
  await screens.page.getByText("Hand over to the customer?").waitFor()
  await screens.look("order-hand-over-asked")
  await screens.page.keyboard.press("y")
  await screens.page.getByText("with the customer").first().waitFor()
  await screens.look("order-handed-over")
}

async function sendByCarrier(shop: Shop, screens: Screens, orderId: string): Promise<void> {
  const fulfillment_id = await fulfil(shop, orderId)
  const pharmacist = await loginStaff(shop, DEMO.pharmacist)
  await expectOk(
    pharmacist.post(`/admin/orders/${orderId}/handover`, {
      fulfillment_id,
      to: "carrier",
      carrier: "Blue Post",
      tracking_number: "BP-77",
    })
  )
  await screens.signIn(DEMO.operator)
  await screens.visit(`/orders/${orderId}`)
  await screens.page.getByRole("button", { name: "The customer has it" }).click()
  await screens.page.keyboard.press("y")
  await screens.page.getByText("with the customer").first().waitFor()
  await screens.look("order-delivered")
}

async function cancel(customer: Caller, orderId: string): Promise<number> {
  const { order } = await expectOk(
    customer.post<{ order: { status: string; refunded_paise: number } }>(
      `/store/orders/${orderId}/cancel`,
      {}
    )
  )
  const { order: seen } = await expectOk(
    customer.get<{ order: { total_paise: number } }>(`/store/orders/${orderId}`)
  )
  if (order.status !== "canceled" || order.refunded_paise <= 0) {
    throw new Error(`The cancelled order is ${JSON.stringify({ order, seen })}.`)
  }
  return order.refunded_paise
}

/** The customer asks, the store receives and refunds. @returns the status of the return */
async function giveBack(
  shop: Shop,
  customer: Caller,
  orderId: string,
  medicine: Medicine
): Promise<string> {
  const { order } = await expectOk(
    customer.get<{ order: { items: { id: string; variant_id: string }[] } }>(
      `/store/orders/${orderId}`
    )
  )
  const item = order.items.find(({ variant_id }) => variant_id === medicine.variant_id)
  const { return_reasons: reasons } = await expectOk(
    customer.get<{ return_reasons: { value: string }[] }>("/store/return-reasons")
  )
  const { return: asked } = await expectOk(
    customer.post<{ return: { id: string } }>(`/store/orders/${orderId}/returns`, {
      items: [{ id: item?.id, quantity: 1, reason: reasons[0]?.value }],
      note: "The strip was torn when it arrived.",
    })
  )
  const operator = await loginStaff(shop, DEMO.operator)
  const to = `/admin/returns/${asked.id}`
  await expectOk(operator.post(`${to}/receive`, {}))
  // A medicine that left the store is never sold again.
  await expectOk(operator.post(`${to}/dismiss-items`, { items: [{ id: item?.id, quantity: 1 }] }))
  const { return: received } = await expectOk(
    operator.post<{ return: { status: string } }>(`${to}/receive/confirm`, {})
  )
  await refundOutstanding(shop, orderId)
  return received.status
}

/** What the books owe the customer is given back. */
async function refundOutstanding(shop: Shop, orderId: string): Promise<void> {
  const owner = await loginStaff(shop, DEMO.owner)
  const { order } = await expectOk(
    owner.get<{
      order: {
        summary: { pending_difference: number }
        payment_collections: { payments: { id: string }[] }[]
      }
    }>(`/admin/orders/${orderId}?fields=summary,*payment_collections,*payment_collections.payments`)
  )
  const owed = -order.summary.pending_difference
  const payment = order.payment_collections[0]?.payments[0]
  if (owed > 0) {
    await expectOk(owner.post(`/admin/payments/${payment?.id}/refund`, { amount: owed }))
  }
}

/** A new colleague is invited, and a customer has forgotten a password. */
async function staffLetters(shop: Shop): Promise<void> {
  const owner = await loginStaff(shop, DEMO.owner)
  await expectOk(
    owner.post("/admin/staff/invites", {
      email: "new.colleague@pulsekart.test",
      roles: ["support"],
    })
  )
  const store = await storefront(shop)
  await expectOk(store.post("/auth/customer/emailpass/reset-password", { identifier: DEMO.asha }))
}

/** Messages follow their events: all of them are waited for, then read. */
async function readDay(shop: Shop): ReturnType<typeof readMessages> {
  const owner = await loginStaff(shop, DEMO.owner)
  await until(
    async () => {
      const { templates } = await readMessages(owner)
      return TOLD.every((template) => templates[template])
    },
    "every message of the day",
    60_000
  ).catch(() => undefined)
  return await readMessages(owner)
}

/** What an editor writes is answered from once it is published, and no more once it is withdrawn. */
async function contentDay(
  cms: Cms,
  screens: Screens,
  shop: Shop,
  timeline: Timeline
): Promise<string[]> {
  const source = "A reference about hearing aids"
  await createSource(await loginCms(cms, "admin"), source)
  const consult = await openConsult(await storefront(shop))
  const faults = await editorsDay({ cms, screens, consult, source })
  timeline.say("An editor's text was published, answered from, and withdrawn")
  return faults
}
