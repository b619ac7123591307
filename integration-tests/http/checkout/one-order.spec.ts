import { expectOk, type Answer, type Caller, type Refusal } from "../../harness/http"
import { rows } from "../../harness/postgres"
import { asManyServers } from "../../harness/redis"
import { approveLine, oneRow, ordersOf, shopOf, stockOf, uploadNew } from "../../harness/scenes"
import {
  cartWith,
  loginCustomer,
  medicinesOn,
  openCheckout,
  registerCustomer,
  storefront,
  type Cart,
  type Checkout,
  type Medicine,
  type Shop,
} from "../../harness/shop"
import { simulatorAt, type Simulator } from "../../harness/simulator"
import { startSystem, until, type System } from "../../harness/system"

type Completed = { type: "order"; order: { id: string } }

const AT_ONCE = 10
const CUSTOMER = "one-order@pulsekart.test"

describe("one cart, one order, one payment", () => {
  let system: System
  let shop: Shop
  let simulator: Simulator
  /** The same customer at every server. */
  let customers: Caller[]
  let customer: Caller
  let shelf: Medicine[]
  let rx: Medicine

  beforeAll(async () => {
    const several = await asManyServers()
    system = await startSystem(several)
    shop = shopOf(system)
    simulator = simulatorAt(shop.simulatorUrl)
    await registerCustomer(shop, CUSTOMER)
    customers = await Promise.all(
      Array.from({ length: several.servers }, (_, server) =>
        loginCustomer(shopOf(system, server), CUSTOMER)
      )
    )
    customer = customers[0]
    const store = await storefront(shop)
    shelf = await medicinesOn(store, { rx: false })
    ;[rx] = await medicinesOn(store, { rx: true, scheme: "H" })
  }, 600_000)

  afterEach(async () => simulator.reset())

  afterAll(async () => system?.stop())

  it("survives ten completions at once beside doubled, reordered webhooks", async () => {
    // Given a paid cart, Rx line included, whose webhooks are held back
    const otc = nextOtc()
    const cart = await cartWith(customer, [
      { variant_id: rx.variant_id, quantity: 1 },
      { variant_id: otc.variant_id, quantity: 2 },
    ])
    await approveLine(shop, await uploadNew(customer, cart.id), { cart, medicine: rx, packs: 1 })
    const before = {
      rx: await stockOf(shop, rx.variant_id),
      otc: await stockOf(shop, otc.variant_id),
    }
    const checkout = await openCheckout(customer, cart.id)
    await simulator.control({ hold_webhooks: true, duplicate_webhooks: 4 })
    await simulator.approve(checkout)

    // When everybody completes it at once, and every event comes five times, the last first
    const completions = Promise.all(
      Array.from({ length: AT_ONCE }, (_, turn) =>
        customers[turn % customers.length].post<Completed>(`/store/carts/${cart.id}/complete`)
      )
    )
    await simulator.releaseWebhooks()
    const answers = await completions
    await simulator.control({ hold_webhooks: false })
    await simulator.releaseWebhooks()
    await simulator.redeliverAll()
    await webhooksAreDelivered()

    // Then all of them speak of one order, paid once
    const [order, ...others] = await ordersOf(shop, cart.id)
    expect(others).toEqual([])
    expect(answers.map(({ status, body }) => [status, body.order?.id])).toEqual(
      answers.map(() => [200, order.id])
    )
    expect(await ordersOfCustomerSince(cart)).toBe(1)
    await expectPaidOnce(cart, checkout)

    // and the stock moved once
    const after = {
      rx: await stockOf(shop, rx.variant_id),
      otc: await stockOf(shop, otc.variant_id),
    }
    expect(after).toEqual({
      rx: {
        ...before.rx,
        reserved: before.rx.reserved + 1,
        reservations: before.rx.reservations + 1,
      },
      otc: {
        ...before.otc,
        reserved: before.otc.reserved + 2,
        reservations: before.otc.reservations + 2,
      },
    })
    const ledger = await rows(
      shop.databaseUrl,
      `select l.kind from rx_ledger_entry l join rx_allocation a on a.id = l.allocation_id
        where a.cart_id = $1`,
      [cart.id]
    )
    expect(ledger).toEqual([{ kind: "reserve" }])
  }, 180_000)

  it("places nothing when another amount was paid, and gives it back once", async () => {
    // Given a payer who pays a rupee less
    const otc = nextOtc()
    const cart = await cartWith(customer, [{ variant_id: otc.variant_id, quantity: 1 }])
    const before = await stockOf(shop, otc.variant_id)
    const checkout = await openCheckout(customer, cart.id)
    const paid = checkout.amount_paise - 100
    await simulator.control({ pay_amount: paid, duplicate_webhooks: 3 })

    // When it is paid, and completed, and every event comes again
    await simulator.approve(checkout)
    const completions = await completeOnEveryServer(cart)
    await simulator.redeliverAll()
    await webhooksAreDelivered()

    // Then there is no order, and the money went back once
    expect(await ordersOf(shop, cart.id)).toEqual([])
    expect(new Set(completions.map(({ status }) => status))).toEqual(new Set([400]))
    expect(await simulator.paymentsOf(checkout)).toMatchObject([{ status: "refunded" }])
    expect(await simulator.refundsOf(checkout)).toMatchObject([{ amount: paid }])
    expect(await stockOf(shop, otc.variant_id)).toEqual(before)

    // and the cart can be paid as it should
    await simulator.reset()
    await expectOrderAfterPaying(cart)
  }, 120_000)

  it("places nothing when the cart grew after its checkout was opened", async () => {
    const otc = nextOtc()
    const cart = await cartWith(customer, [{ variant_id: otc.variant_id, quantity: 1 }])
    const before = await stockOf(shop, otc.variant_id)
    const checkout = await openCheckout(customer, cart.id)
    await expectOk(
      customer.post(`/store/carts/${cart.id}/line-items/${cart.items[0].id}`, { quantity: 3 })
    )

    await simulator.approve(checkout)
    await webhooksAreDelivered()

    expect(await ordersOf(shop, cart.id)).toEqual([])
    expect(await simulator.paymentsOf(checkout)).toMatchObject([{ status: "refunded" }])
    expect(await stockOf(shop, otc.variant_id)).toEqual(before)
  }, 120_000)

  it("gives back a second payment of an order that is paid", async () => {
    // Given an order
    const cart = await cartWith(customer, [{ variant_id: nextOtc().variant_id, quantity: 1 }])
    const checkout = await expectOrderAfterPaying(cart)

    // When the payer pays once more, late
    const second = await simulator.payAgain(checkout)
    await webhooksAreDelivered()

    // Then that one comes back, and the first one stays
    const payments = await simulator.paymentsOf(checkout)
    expect(payments.find(({ id }) => id === second.id)?.status).toBe("refunded")
    expect(payments.filter(({ status }) => status === "captured")).toHaveLength(1)
    expect(await simulator.refundsOf(checkout)).toMatchObject([{ payment_id: second.id }])
    expect(await ordersOf(shop, cart.id)).toMatchObject([{ status: "pending" }])
  }, 120_000)

  it("gives back what is paid on a checkout that a later one replaced", async () => {
    // Given two checkouts of one cart, the second after it changed
    const cart = await cartWith(customer, [{ variant_id: nextOtc().variant_id, quantity: 1 }])
    const first = await openCheckout(customer, cart.id)
    await expectOk(
      customer.post(`/store/carts/${cart.id}/line-items/${cart.items[0].id}`, { quantity: 2 })
    )
    const second = await openCheckout(customer, cart.id)
    expect(second.razorpay_order_id).not.toBe(first.razorpay_order_id)

    // When both are paid at once
    await Promise.all([simulator.approve(first), simulator.approve(second)])
    await until(async () => (await ordersOf(shop, cart.id)).length > 0, "the order")
    await webhooksAreDelivered()

    // Then the second one is the order's, and the first one came back
    expect(await ordersOf(shop, cart.id)).toHaveLength(1)
    expect(await simulator.paymentsOf(first)).toMatchObject([{ status: "refunded" }])
    expect(await simulator.paymentsOf(second)).toMatchObject([{ status: "captured" }])
  }, 120_000)

  it("opens one payment for a cart that asks ten times at once", async () => {
    const cart = await cartWith(customer, [{ variant_id: nextOtc().variant_id, quantity: 1 }])

    const opened = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, turn) =>
        openCheckout(customers[turn % customers.length], cart.id)
      )
    )

    expect(new Set(opened.map(({ razorpay_order_id }) => razorpay_order_id)).size).toBe(1)
  }, 120_000)

  it("takes no webhook that Razorpay did not sign", async () => {
    const cart = await cartWith(customer, [{ variant_id: nextOtc().variant_id, quantity: 1 }])
    const checkout = await openCheckout(customer, cart.id)
    await simulator.control({ drop_webhooks: true })
    await simulator.approve(checkout)
    const forged = JSON.stringify({
      event: "payment.authorized",
      payload: { payment: { entity: { id: "pay_1", order_id: checkout.razorpay_order_id } } },
    })

    const answer = await customer.send<Refusal>("/hooks/razorpay", {
      method: "POST",
      headers: { "content-type": "application/json", "x-razorpay-signature": "0".repeat(64) },
      body: forged,
    })

    expect(answer).toMatchObject({ status: 401, body: { code: "webhook_signature_invalid" } })
    expect(await ordersOf(shop, cart.id)).toEqual([])
  })

  function nextOtc(): Medicine {
    const medicine = shelf.shift()
    if (!medicine) {
      throw new Error("The shelf is too short for this suite.")
    }
    return medicine
  }

  function completeOnEveryServer(cart: Cart): Promise<Answer<Refusal>[]> {
    return Promise.all(
      customers.map((one) => one.post<Refusal>(`/store/carts/${cart.id}/complete`))
    )
  }

  async function webhooksAreDelivered(): Promise<void> {
    await until(
      async () => (await simulator.state()).events.every(({ state }) => state !== "pending"),
      "every webhook to be answered",
      90_000
    )
  }

  async function expectOrderAfterPaying(cart: Cart): Promise<Checkout> {
    const checkout = await openCheckout(customer, cart.id)
    await simulator.approve(checkout)
    await until(async () => (await ordersOf(shop, cart.id)).length > 0, "the order")
    await webhooksAreDelivered()
    expect(await ordersOf(shop, cart.id)).toHaveLength(1)
    await expectPaidOnce(cart, checkout)
    return checkout
  }

  async function expectPaidOnce(cart: Cart, checkout: Checkout): Promise<void> {
    expect(await simulator.paymentsOf(checkout)).toMatchObject([
      { status: "captured", amount: checkout.amount_paise, amount_refunded: 0 },
    ])
    expect(await simulator.refundsOf(checkout)).toEqual([])
    const captures = await rows<{ paise: number }>(
      shop.databaseUrl,
      `select round(c.amount * 100)::int as paise from capture c
         join payment p on p.id = c.payment_id
         join cart_payment_collection l on l.payment_collection_id = p.payment_collection_id
        where l.cart_id = $1 and c.deleted_at is null`,
      [cart.id]
    )
    expect(captures).toEqual([{ paise: checkout.amount_paise }])
    const { captured } = await oneRow<{ captured: number }>(
      shop,
      `select count(*)::int as captured from audit_event
        where action = 'payment.captured' and resource_id = $1`,
      [cart.id]
    )
    expect(captured).toBe(1)
  }

  /** Orders of the cart's customer that began after it, linked to a cart or not. */
  async function ordersOfCustomerSince(cart: Cart): Promise<number> {
    const { count } = await oneRow<{ count: number }>(
      shop,
      `select count(*)::int as count from "order" o join cart c on c.customer_id = o.customer_id
        where c.id = $1 and o.created_at > c.created_at and o.deleted_at is null`,
      [cart.id]
    )
    return count
  }
})
