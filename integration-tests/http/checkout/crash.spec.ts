import { expectOk } from "../../harness/http"
import { rows } from "../../harness/postgres"
import { approveLine, oneRow, ordersOf, shopOf, stockOf, uploadNew } from "../../harness/scenes"
import {
  cartWith,
  medicinesOn,
  openCheckout,
  registerCustomer,
  storefront,
  type Cart,
  type Checkout,
  type Shop,
} from "../../harness/shop"
import { simulatorAt, type Simulator } from "../../harness/simulator"
import { startSystem, until, type Injection, type System } from "../../harness/system"

/** Where the process dies, one customer each. */
const DEATHS: Pick<Injection, "step" | "when">[] = [
  { step: "create-orders", when: "after" },
  { step: "reserve-inventory-step", when: "after" },
  { step: "authorize-payment-session-step", when: "after" },
  { step: "capture-payment-step", when: "before" },
  { step: "capture-payment-step", when: "after" },
]
/** Between the record of a payment that went back and its row in the log. */
const BEFORE_THE_LOG: Pick<Injection, "step" | "when"> = { step: "record-returns", when: "before" }
/** A capture that nobody finished is taken up again after a minute. */
const SETTLED_WITHIN_MS = 150_000

type Case = { name: string; cart: Cart; checkout: Checkout }

/** A lock ends with its process, so the next delivery begins at once. */
describe("a server that dies while a payment is settled", () => {
  let system: System
  let shop: Shop
  let simulator: Simulator

  beforeAll(async () => {
    system = await startSystem({
      inject: [BEFORE_THE_LOG, ...DEATHS].map((death) => ({ ...death, act: "kill" })),
    })
    shop = shopOf(system)
    simulator = simulatorAt(shop.simulatorUrl)
  }, 600_000)

  afterAll(async () => system?.stop())

  // The first settlement of this system is the one that dies.
  it("after a payment was given back leaves one row of it in the log, however often it is told", async () => {
    const [otc] = await medicinesOn(await storefront(shop), { rx: false })
    const customer = await registerCustomer(shop, "returned-crash@pulsekart.test")
    const cart = await cartWith(customer, [{ variant_id: otc.variant_id, quantity: 1 }])
    const checkout = await openCheckout(customer, cart.id)
    await expectOk(
      customer.post(`/store/carts/${cart.id}/line-items/${cart.items[0].id}`, { quantity: 2 })
    )
    await simulator.control({ drop_webhooks: true })
    await simulator.approve(checkout)
    const logged = () =>
      rows<{ code: string }>(
        shop.databaseUrl,
        `select detail->>'code' as code from audit_event
          where action = 'payment.returned' and resource_id = $1`,
        [cart.id]
      )

    // When the server dies with the record written and its row not
    await expect(customer.post(`/store/carts/${cart.id}/complete`)).rejects.toThrow("fetch failed")
    expect(
      await oneRow(shop, "select code from returned_payment where cart_id = $1", [cart.id])
    ).toEqual({ code: "cart_changed_payment_returned" })
    expect(await logged()).toEqual([])
    await system.restart(0)

    // Then Razorpay's next call writes the row, and no other writes a second one
    await simulator.reset()
    await simulator.redeliverAll()
    await webhooksAnswered()
    await simulator.redeliverAll()
    await webhooksAnswered()
    await customer.post(`/store/carts/${cart.id}/complete`)
    expect(await logged()).toEqual([{ code: "cart_changed_payment_returned" }])
    expect(await simulator.refundsOf(checkout)).toHaveLength(1)
  }, 300_000)

  it("leaves every payer with one paid order that holds its stock, or with the money", async () => {
    // Given paid carts, and a server that dies on each of them somewhere else
    const shelf = await medicinesOn(await storefront(shop), { rx: true, scheme: "H" })
    const [rx] = shelf
    const before = await stockOf(shop, rx.variant_id)
    const cases: Case[] = []
    for (const { step, when } of DEATHS) {
      const name = `${when} ${step}`
      const customer = await registerCustomer(shop, `crash-${cases.length}@pulsekart.test`)
      const cart = await cartWith(customer, [{ variant_id: rx.variant_id, quantity: 1 }])
      const prescription = await uploadNew(customer, cart.id)
      await approveLine(shop, prescription, { cart, medicine: rx, packs: 1 })
      const checkout = await openCheckout(customer, cart.id)
      await simulator.control({ drop_webhooks: true })
      await simulator.approve(checkout)
      const answer = await customer.post(`/store/carts/${cart.id}/complete`).then(
        ({ status }) => `answered ${status}`,
        () => "died"
      )
      expect([name, answer]).toEqual([name, "died"])
      await system.restart(0)
      cases.push({ name, cart, checkout })
    }

    // When Razorpay delivers its webhooks again
    await simulator.reset()
    await simulator.redeliverAll()
    await webhooksAnswered()

    // Then nobody has paid for nothing, or has an order for nothing
    const ends = await Promise.all(cases.map(endOf))
    expect(ends.filter(({ end }) => end === "neither or both")).toEqual([])

    // and what is reserved is what the orders hold
    const orders = ends.filter(({ end }) => end === "order").length
    const after = await stockOf(shop, rx.variant_id)
    expect(after).toEqual({
      ...before,
      reserved: before.reserved + orders,
      reservations: before.reservations + orders,
    })
  }, 600_000)

  async function webhooksAnswered(): Promise<void> {
    await until(
      async () => (await simulator.state()).events.every(({ state }) => state !== "pending"),
      "every webhook to be answered",
      SETTLED_WITHIN_MS
    )
  }

  async function endOf({ name, cart, checkout }: Case) {
    const linked = await ordersOf(shop, cart.id)
    const live = await rows<{ id: string }>(
      shop.databaseUrl,
      `select o.id from "order" o join cart c on c.customer_id = o.customer_id
        where c.id = $1 and o.status <> 'canceled' and o.deleted_at is null`,
      [cart.id]
    )
    const { reserved } = await oneRow<{ reserved: number }>(
      shop,
      `select count(*)::int as reserved from reservation_item r
         join order_item i on i.item_id = r.line_item_id
         join "order" o on o.id = i.order_id join cart c on c.customer_id = o.customer_id
        where c.id = $1 and r.deleted_at is null`,
      [cart.id]
    )
    const [payment] = await simulator.paymentsOf(checkout)
    const seen = {
      linked: linked.length,
      live: live.length,
      reserved,
      payment: payment.status,
      refunds: (await simulator.refundsOf(checkout)).length,
    }
    const captured = await rows<{ paise: number }>(
      shop.databaseUrl,
      `select round(sum(c.amount) * 100)::int as paise from capture c
         join payment p on p.id = c.payment_id
         join cart_payment_collection l on l.payment_collection_id = p.payment_collection_id
        where l.cart_id = $1 and c.deleted_at is null and p.captured_at is not null`,
      [cart.id]
    )
    const isOrder =
      seen.linked === 1 &&
      seen.live === 1 &&
      seen.reserved === 1 &&
      seen.payment === "captured" &&
      seen.refunds === 0 &&
      captured[0].paise === checkout.amount_paise
    const isReturned =
      seen.live === 0 && seen.reserved === 0 && seen.payment === "refunded" && seen.refunds === 1
    return { name, ...seen, end: isOrder ? "order" : isReturned ? "returned" : "neither or both" }
  }
})
