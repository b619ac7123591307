import { expectOk, type Caller, type Refusal } from "../../harness/http"
import {
  arrivedReturn,
  handOver,
  pack,
  paidOrderOf,
  requestedReturn,
  type PaidOrder,
} from "../../harness/orders"
import { rows } from "../../harness/postgres"
import { asManyServers } from "../../harness/redis"
import { oneRow, orderOf, ordersOf, shopOf } from "../../harness/scenes"
import {
  cartWith,
  DEMO,
  emptyCart,
  loginCustomer,
  loginStaff,
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

const CUSTOMER = "money@pulsekart.test"
type FailedRefund = {
  id: string
  amount_paise: number
  order_id: string | null
  customer_id: string | null
  claimed_by: string | null
  claimed_by_name: string | null
}

const LOOKED_AT_WITHIN_MS = 90_000

describe("money", () => {
  let system: System
  let shop: Shop
  let simulator: Simulator
  let customer: Caller
  /** The same customer at every server. */
  let customers: Caller[]
  let owner: Caller
  let operator: Caller
  let shelf: Medicine[]
  let turn = 0
  let promotions = 0

  beforeAll(async () => {
    const several = await asManyServers()
    system = await startSystem({
      ...several,
      settings: { ...several.settings, SETTLE_OPEN_PAYMENTS_AFTER_SECONDS: "2" },
    })
    shop = shopOf(system)
    simulator = simulatorAt(shop.simulatorUrl)
    await registerCustomer(shop, CUSTOMER)
    customers = await Promise.all(
      Array.from({ length: several.servers }, (_, server) =>
        loginCustomer(shopOf(system, server), CUSTOMER)
      )
    )
    customer = customers[0]
    owner = await loginStaff(shop, DEMO.owner)
    operator = await loginStaff(shop, DEMO.operator)
    shelf = (await medicinesOn(await storefront(shop), { rx: false })).sort(
      (a, b) => a.price_paise - b.price_paise
    )
  }, 600_000)

  afterEach(async () => simulator.reset())

  afterAll(async () => system?.stop())

  describe("of which no webhook tells", () => {
    beforeEach(async () => simulator.control({ drop_webhooks: true }))

    it(
      "becomes one order, though both servers and the customer ask at once",
      async () => {
        const cart = await cartWith(customer, [line()])
        const checkout = await openCheckout(customer, cart.id)
        await simulator.approve(checkout)

        await until(
          async () => (await ordersOf(shop, cart.id)).length > 0,
          "the order",
          LOOKED_AT_WITHIN_MS
        )
        await Promise.all(customers.map((one) => one.post(`/store/carts/${cart.id}/complete`)))

        await orderOf(shop, cart.id)
        expect(await ordersOf(shop, cart.id)).toMatchObject([{ status: "pending" }])
        expect(await simulator.paymentsOf(checkout)).toMatchObject([{ status: "captured" }])
        expect(await simulator.refundsOf(checkout)).toEqual([])
      },
      LOOKED_AT_WITHIN_MS + 60_000
    )

    it(
      "goes back when its cart has changed, and nothing happens to what was never paid",
      async () => {
        const [changed, unpaid] = [
          await cartWith(customer, [line()]),
          await cartWith(customer, [line()]),
        ]
        const [paid, open] = [
          await openCheckout(customer, changed.id),
          await openCheckout(customer, unpaid.id),
        ]
        await expectOk(
          customer.post(`/store/carts/${changed.id}/line-items/${changed.items[0].id}`, {
            quantity: 2,
          })
        )
        await simulator.approve(paid)

        await until(
          async () => (await simulator.refundsOf(paid)).length > 0,
          "the money",
          LOOKED_AT_WITHIN_MS
        )
        await until(
          async () => (await lookedAt(open)) > 0,
          "a look at the other",
          LOOKED_AT_WITHIN_MS
        )

        expect(await simulator.paymentsOf(paid)).toMatchObject([{ status: "refunded" }])
        expect(await ordersOf(shop, changed.id)).toEqual([])
        expect(await simulator.refundsOf(open)).toEqual([])
        expect(await ordersOf(shop, unpaid.id)).toEqual([])
        // and it can still be paid
        await simulator.approve(open)
        await expectOk(customer.post(`/store/carts/${unpaid.id}/complete`))
      },
      LOOKED_AT_WITHIN_MS * 2
    )
  })

  it.each([
    ["the webhook", false],
    ["the customer", true],
  ])(
    "paid on a page from before its cart changed goes back, and says so, though %s comes first",
    async (_, drop_webhooks) => {
      // Given a payment page that is open while its cart grows
      await simulator.control({ drop_webhooks })
      const cart = await cartWith(customer, [line()])
      const old = await openCheckout(customer, cart.id)
      await expectOk(
        customer.post(`/store/carts/${cart.id}/line-items/${cart.items[0].id}`, { quantity: 2 })
      )
      const complete = () => customer.post<Refusal>(`/store/carts/${cart.id}/complete`)
      expect(await complete()).toMatchObject({ status: 400, body: { code: "payment_required" } })

      // When it is paid there
      await simulator.approve(old)
      const answers = [await complete(), await complete()]

      // Then the money is back, there is no order, and the customer reads both
      const rupees = (old.amount_paise / 100).toLocaleString("en-IN", { minimumFractionDigits: 2 })
      for (const answer of answers) {
        expect(answer).toMatchObject({
          status: 400,
          body: {
            code: "cart_changed_payment_returned",
            message: `Your payment of ₹${rupees} was sent back, because the cart changed after the payment page was opened: look at your cart and pay again.`,
          },
        })
      }
      expect(await simulator.paymentsOf(old)).toMatchObject([{ status: "refunded" }])
      expect(await simulator.refundsOf(old)).toHaveLength(1)
      expect(await ordersOf(shop, cart.id)).toEqual([])
      expect(
        await oneRow(shop, "select count(*)::int as n from returned_payment where cart_id = $1", [
          cart.id,
        ])
      ).toEqual({ n: 1 })

      // and the next page says it once more, and can be paid
      const next = await openCheckout(customer, cart.id)
      expect(next).toMatchObject({
        returned_payment: {
          amount_paise: old.amount_paise,
          code: "cart_changed_payment_returned",
        },
      })
      expect(await complete()).toMatchObject({ body: { code: "payment_required" } })
      await simulator.approve(next)
      await expectOk(complete())
      expect(await simulator.paymentsOf(next)).toMatchObject([{ status: "captured" }])
    },
    120_000
  )

  it("paid on the old page is not told any more when the page after it is opened once more", async () => {
    // Given two pages of a cart that changed between them, and the money of the first one back
    const cart = await cartWith(customer, [line()])
    const old = await openCheckout(customer, cart.id)
    await expectOk(
      customer.post(`/store/carts/${cart.id}/line-items/${cart.items[0].id}`, { quantity: 2 })
    )
    const next = await openCheckout(customer, cart.id)
    const complete = () => customer.post<Refusal>(`/store/carts/${cart.id}/complete`)
    await simulator.approve(old)
    expect(await complete()).toMatchObject({ body: { code: "cart_changed_payment_returned" } })

    // When the second one is opened again
    const again = await openCheckout(customer, cart.id)

    // Then the payment under way is what counts
    expect(again.razorpay_order_id).toBe(next.razorpay_order_id)
    expect(again).toMatchObject({ returned_payment: { code: "cart_changed_payment_returned" } })
    expect(await complete()).toMatchObject({ status: 400, body: { code: "payment_required" } })
    await simulator.approve(next)
    await expectOk(complete())
    expect(await simulator.refundsOf(old)).toHaveLength(1)
    expect(await simulator.refundsOf(next)).toEqual([])
  }, 120_000)

  it("that was given back keeps its parcel in the store, packed or not", async () => {
    // Given two lines that cost more than the lane
    const dear = shelf.splice(-2)
    expect(Math.min(...dear.map(({ price_paise }) => price_paise))).toBeGreaterThan(4_900)
    const order = await paidOrderOf(
      shop,
      customer,
      dear.map(({ variant_id }) => ({ variant_id, quantity: 1 }))
    )
    const [kept, returned] = order.items.map(({ id, variant_id }) => ({
      id,
      price: dear.find((one) => one.variant_id === variant_id)?.price_paise ?? 0,
    }))
    const packLines = (lines: { id: string }[]) =>
      operator.post<Refusal>(`/admin/orders/${order.id}/fulfillments`, {
        items: lines.map(({ id }) => ({ id, quantity: 1 })),
      })

    // When one of them is refunded
    await refund(order, returned.price)

    // Then the other one may be packed, and neither both nor this one after it
    expect(await packLines([kept, returned])).toMatchObject({
      body: {
        code: "payment_required",
        message: expect.stringMatching(/^₹[\d,.]+ were given back, so goods for ₹/),
      },
    })
    await expectOk(packLines([kept]))
    expect(await packLines([returned])).toMatchObject({ body: { code: "payment_required" } })
  })

  it("that was given back after packing stops the hand-over", async () => {
    const order = await paidOrderOf(shop, customer, [line()])
    const fulfillmentId = await pack(operator, order)
    await refund(order, order.checkout.amount_paise)
    const pharmacist = await loginStaff(shop, DEMO.pharmacist)

    const refused = await pharmacist.post<Refusal>(`/admin/orders/${order.id}/handover`, {
      fulfillment_id: fulfillmentId,
    })

    expect(refused).toMatchObject({ status: 400, body: { code: "payment_required" } })
    const { delivered_at } = await oneRow<{ delivered_at: string | null }>(
      shop,
      "select delivered_at from fulfillment where id = $1",
      [fulfillmentId]
    )
    expect(delivered_at).toBeNull()
  })

  it("that was given back out of goodwill lets the parcel go", async () => {
    const order = await paidOrderOf(shop, customer, [line()])
    const fulfillmentId = await pack(operator, order)
    const { refund_reasons: reasons } = await expectOk(
      operator.get<{ refund_reasons: { id: string; code: string }[] }>("/admin/refund-reasons")
    )
    const goodwill = reasons.find(({ code }) => code === "customer_care_adjustment")
    await refund(order, order.checkout.amount_paise, goodwill?.id)
    const pharmacist = await loginStaff(shop, DEMO.pharmacist)

    await expectOk(
      pharmacist.post(`/admin/orders/${order.id}/handover`, { fulfillment_id: fulfillmentId })
    )
  })

  it("given back by staff goes once, though it could not be recorded and is pressed again", async () => {
    // Given a log that takes no row of a refund
    const order = await paidOrderOf(shop, customer, [line()])
    const path = `/admin/payments/${await paymentOf(order)}/refund`
    await rows(
      shop.databaseUrl,
      `create function no_row() returns trigger language plpgsql as
         $$ begin raise exception 'no row'; end $$;
       create trigger no_row before insert on audit_event for each row
         when (new.action = 'staff.payments.refund') execute function no_row()`
    )

    // When the same refund is pressed twice
    const unrecorded = await operator.post<Refusal>(path, { amount: 1 })
    const again = await operator.post<Refusal>(path, { amount: 1 })
    await rows(shop.databaseUrl, "drop trigger no_row on audit_event; drop function no_row")

    // Then the first says that it is done, the second is refused, and the money went once
    expect(unrecorded).toMatchObject({
      status: 500,
      body: {
        code: "done_not_recorded",
        message: "It is done, but it could not be recorded: look before you repeat it",
      },
    })
    expect(again).toMatchObject({ status: 409, body: { code: "state_conflict" } })
    const sent = async () =>
      (await simulator.refundsOf(order.checkout)).map(({ amount }) => amount).sort()
    expect(await sent()).toEqual([100])
    // and another sum goes, as does the same one when it is meant
    await expectOk(operator.post(path, { amount: 2 }))
    await expectOk(operator.with({ "x-refund-again": "true" }).post(path, { amount: 1 }))
    expect(await sent()).toEqual([100, 100, 200])
  })

  it("given back is followed to the bank, which pays it out or sends it back", async () => {
    const order = await paidOrderOf(shop, customer, [line()])
    await simulator.control({ fail_refunds: 1, duplicate_webhooks: 2 })

    await refund(order, 100)
    await refund(order, 200)

    const steps = async () =>
      (
        await expectOk(
          customer.get<{ timeline: { steps: { step: string; amount_paise?: number }[] } }>(
            `/store/orders/${order.id}/timeline`
          )
        )
      ).timeline.steps
        .filter(({ step }) => step.startsWith("refund"))
        .map(({ step, amount_paise }) => [step, amount_paise])
    const told = async () =>
      (
        await expectOk(
          operator.get<{ timeline: { what: string; note: string | null }[] }>(
            `/admin/orders/${order.id}/timeline`
          )
        )
      ).timeline
        .filter(({ what }) => /refund/i.test(what))
        .map(({ what, note }) => [what, note])
    await until(async () => (await told()).length === 2, "both answers of the bank")
    expect(await told()).toEqual(
      expect.arrayContaining([
        ["REFUND FAILED at the bank: pay it in another way", "₹1.00"],
        ["refund paid out by the bank", "₹2.00"],
      ])
    )
    expect((await steps()).sort()).toEqual([
      ["refund_failed", 100],
      ["refund_processed", 200],
      ["refund_sent", 100],
      ["refund_sent", 200],
    ])
    expect(
      await oneRow(
        shop,
        `select count(*)::int as n from audit_event where action like 'payment.refund_%'
           and resource_id = $1`,
        [(await simulator.paymentsOf(order.checkout))[0].id]
      )
    ).toEqual({ n: 2 })
  })

  it("that the bank could not pay out counts as given back nowhere, is on one list, and does not go twice", async () => {
    // Given what a customer sent back, an order that is cancelled, and a payment that becomes no order
    const staff = { operator, pharmacist: await loginStaff(shop, DEMO.pharmacist) }
    const sentBack = await paidOrderOf(shop, customer, [line()])
    await handOver(staff, sentBack)
    const returned = await arrivedReturn(operator, sentBack)
    await expectOk(operator.post(`/admin/returns/${returned}/receive/confirm`))
    const canceled = await paidOrderOf(shop, customer, [line()])
    const cart = await cartWith(customer, [line()])
    const old = await openCheckout(customer, cart.id)
    await expectOk(
      customer.post(`/store/carts/${cart.id}/line-items/${cart.items[0].id}`, { quantity: 2 })
    )
    const cancel = () => expectOk(customer.post(`/store/orders/${canceled.id}/cancel`))

    const givenBack = async () =>
      (await expectOk(owner.get<{ sales: { sum: { given_back_paise: number } } }>("/admin/sales")))
        .sales.sum.given_back_paise
    const before = await givenBack()

    // When their money is sent, and the bank sends it back
    await simulator.control({ fail_refunds: 3 })
    await refund(sentBack, sentBack.checkout.amount_paise)
    await cancel()
    await simulator.approve(old)
    const mine = [sentBack.checkout, canceled.checkout, old]
    const refunds = async () =>
      (await Promise.all(mine.map((checkout) => simulator.refundsOf(checkout)))).flat()
    const failed = async (by: Caller, of = "") =>
      (await expectOk(by.get<{ failed_refunds: FailedRefund[] }>(`/admin/failed-refunds${of}`)))
        .failed_refunds
    const support = await loginStaff(shop, DEMO.support)
    const listed = async () => {
      const ids = (await refunds()).map(({ id }) => id)
      return (await failed(support)).filter(({ id }) => ids.includes(id))
    }
    await until(async () => (await listed()).length === 3, "three refunds on the list")

    // Then each is on the list, an order's also on its own
    const { customer_id } = await oneRow<{ customer_id: string }>(
      shop,
      "select customer_id from cart where id = $1",
      [cart.id]
    )
    const due = [
      { order_id: sentBack.id, amount_paise: sentBack.checkout.amount_paise, customer_id },
      { order_id: canceled.id, amount_paise: canceled.checkout.amount_paise, customer_id },
      { order_id: null, amount_paise: old.amount_paise, customer_id },
    ]
    expect(await listed()).toEqual(
      expect.arrayContaining(due.map((one) => expect.objectContaining(one) as unknown))
    )
    expect(await failed(operator, `?order_id=${canceled.id}`)).toMatchObject([due[1]])

    // and the customer reads that nothing has come back, and what was sent back to the shop
    const read = async ({ id }: { id: string }) =>
      (await expectOk(customer.get<{ order: object }>(`/store/orders/${id}`))).order
    expect(await read(sentBack)).toMatchObject({
      paid_paise: sentBack.checkout.amount_paise,
      refunded_paise: 0,
      refund_failed_paise: sentBack.checkout.amount_paise,
      returns: [{ id: returned, status: "received" }],
    })
    expect(await cancel()).toMatchObject({ order: { status: "canceled", refunded_paise: 0 } })
    expect(await read(canceled)).toMatchObject({
      paid_paise: canceled.checkout.amount_paise,
      refunded_paise: 0,
      refund_failed_paise: canceled.checkout.amount_paise,
    })

    expect(await givenBack()).toBe(before)

    // and nothing goes again, though it is pressed and looked at once more
    await until(
      async () => (await isSettled(canceled.checkout)) && (await isSettled(sentBack.checkout)),
      "a look at the orders' payments",
      LOOKED_AT_WITHIN_MS
    )
    expect(await refunds()).toHaveLength(3)
  }, 180_000)

  it("that failed at the bank is paid in another way by one of two, counted by its id and not by its amount", async () => {
    // Given refunds of one payment, two of which fail and two do not, and two of Razorpay's dashboard
    const dear = shelf.at(-1)
    const order = await paidOrderOf(shop, customer, [
      { variant_id: dear?.variant_id ?? "", quantity: 1 },
    ])
    await simulator.control({ fail_refunds: 3 })
    await refund(order, 100)
    await refund(order, 150)
    const inDashboard = await simulator.refundInDashboard(order.checkout, 300)
    await refund(order, 200)
    await simulator.refundInDashboard(order.checkout, 400)
    const sent = async () => simulator.refundsOf(order.checkout)
    const ofAmount = async (paise: number) =>
      (await sent()).filter(({ amount }) => amount === paise).map(({ id }) => id)
    const [first] = await ofAmount(100)
    const [second] = await ofAmount(150)
    const listed = async () =>
      (
        await expectOk(
          operator.get<{ failed_refunds: FailedRefund[] }>(
            `/admin/failed-refunds?order_id=${order.id}`
          )
        )
      ).failed_refunds
    await until(async () => (await listed()).length === 3, "three failed refunds")

    // Then what failed is taken off itself alone, and what the dashboard did off nothing
    const money = async () =>
      (
        await expectOk(
          customer.get<{ order: { refunded_paise: number; refund_failed_paise: number } }>(
            `/store/orders/${order.id}`
          )
        )
      ).order
    expect(await money()).toMatchObject({ refunded_paise: 200, refund_failed_paise: 550 })
    expect((await sent()).map(({ receipt }) => receipt?.slice(0, 4) ?? null)).toEqual([
      "ref_",
      "ref_",
      null,
      "ref_",
      null,
    ])
    const givenBack = async () =>
      (await expectOk(owner.get<{ sales: { sum: { given_back_paise: number } } }>("/admin/sales")))
        .sales.sum.given_back_paise
    const before = await givenBack()

    // When two want to pay the first, nobody else may, and only whoever has said so says how
    const path = (id: string, what: string) => `/admin/failed-refunds/${id}/${what}`
    const support = await loginStaff(shop, DEMO.support)
    const transfer = { way: "bank_transfer", reference: "UTR 4402199" }
    expect(await support.post<Refusal>(path(first, "claim"))).toMatchObject({
      status: 403,
      body: { code: "permission_denied" },
    })
    expect(await operator.post<Refusal>(path(first, "settlement"), transfer)).toMatchObject({
      status: 409,
      body: { code: "claim_required" },
    })
    const claims = await Promise.all(
      [operator, owner].map((one) => one.post<Refusal>(path(first, "claim")))
    )
    expect(claims.map(({ status }) => status).sort()).toEqual([201, 409])
    const [payer, other] =
      claims[0].status === 201 ? [operator, owner] : ([owner, operator] as const)
    expect(await other.post<Refusal>(path(first, "settlement"), transfer)).toMatchObject({
      status: 409,
      body: { code: "claim_held" },
    })
    expect((await listed()).find(({ id }) => id === first)).toMatchObject({
      claimed_by: expect.any(String),
      claimed_by_name: expect.any(String),
    })
    expect(
      await payer.post(path(first, "settlement"), { ...transfer, reference: "x" })
    ).toMatchObject({
      status: 400,
      body: { code: "invalid_request", message: expect.stringContaining("reference") },
    })
    const settled = await Promise.all(
      ["UTR 4402199", "UTR 4402200"].map((reference) =>
        payer.post<Refusal>(path(first, "settlement"), { ...transfer, reference })
      )
    )

    // Then it ended once: it is on no list, and counts as given back
    expect(settled.map(({ status }) => status).sort()).toEqual([201, 409])
    for (const late of [
      await other.post<Refusal>(path(first, "claim")),
      await other.delete<Refusal>(path(first, "claim?claimed_by=user_any")),
      await other.post<Refusal>(path(first, "settlement"), transfer),
    ]) {
      expect(late).toMatchObject({
        status: 409,
        body: { code: "state_conflict", message: expect.stringContaining("Do not pay it again") },
      })
    }
    expect((await listed()).map(({ id }) => id)).not.toContain(first)
    expect(await money()).toMatchObject({ refunded_paise: 300, refund_failed_paise: 450 })
    expect(await givenBack()).toBe(before + 100)
    const { timeline } = await expectOk(
      customer.get<{ timeline: { steps: object[] } }>(`/store/orders/${order.id}/timeline`)
    )
    expect(timeline.steps).toContainEqual({
      step: "refund_settled",
      at: expect.any(String),
      amount_paise: 100,
    })
    const seen = await expectOk(
      operator.get<{ timeline: object[] }>(`/admin/orders/${order.id}/timeline`)
    )
    expect(seen.timeline).toContainEqual({
      at: expect.any(String),
      what: "failed refund paid in another way",
      note: expect.stringMatching(/^₹1\.00 by bank transfer, UTR 44022?\d+$/),
    })
    expect(
      await rows(
        shop.databaseUrl,
        `select count(*)::int as n from audit_event
         where action = 'payment.refund_settled' and resource_id = $1`,
        [first]
      )
    ).toEqual([{ n: 1 }])

    // When another one is paid by a new refund of ours, which counts by itself
    await expectOk(operator.post(path(second, "claim")))
    const again = `/admin/payments/${await paymentOf(order)}/refund`
    await expectOk(operator.with({ "x-refund-again": "true" }).post(again, { amount: 1.5 }))
    const fresh = (await ofAmount(150)).find((id) => id !== second)
    const byRazorpay = (id: string, reference: string | undefined) =>
      operator.post<Refusal>(path(id, "settlement"), { way: "razorpay", reference })
    for (const reference of [second, "rfnd_nobody", (await ofAmount(200))[0]]) {
      expect(await byRazorpay(second, reference)).toMatchObject({
        status: 400,
        body: { code: "invalid_request" },
      })
    }
    await expectOk(byRazorpay(second, fresh))

    // and the one of the dashboard by a new one of the dashboard, which nothing else counts
    await expectOk(owner.post(path(inDashboard, "claim")))
    const claimant = (await listed()).find(({ id }) => id === inDashboard)?.claimed_by
    const release = (who: string | null | undefined) =>
      operator.delete<Refusal>(path(inDashboard, `claim?claimed_by=${who}`))
    expect(await release("user_of_a_stale_page")).toMatchObject({
      status: 409,
      body: { code: "claim_held" },
    })
    await expectOk(release(claimant))
    await expectOk(operator.post(path(inDashboard, "claim")))
    await expectOk(byRazorpay(inDashboard, await simulator.refundInDashboard(order.checkout, 300)))

    // Then nothing is owed, and what went is counted once
    expect(await money()).toMatchObject({ refunded_paise: 750, refund_failed_paise: 0 })
    expect(await givenBack()).toBe(before + 550)
    expect(await listed()).toEqual([])
  }, 120_000)

  it("that went back before the log's rows had the id of their act gets no second one", async () => {
    // Given two payments that went back: one has its row in the old form, and one lost it in a crash
    const cart = await cartWith(customer, [line()])
    const { razorpay_order_id } = await openCheckout(customer, cart.id)
    await rows(
      shop.databaseUrl,
      `insert into returned_payment (id, razorpay_order_id, cart_id, amount_paise, code)
       select id, $1, $2, 100, 'payment_returned' from unnest(array['pay_told', 'pay_lost']) as id`,
      [razorpay_order_id, cart.id]
    )
    await rows(
      shop.databaseUrl,
      `insert into audit_event (id, actor_type, actor_id, action, resource_type, resource_id, detail)
       values ('audev_01BEFORE', 'payment_provider', 'razorpay', 'payment.returned', 'cart', $1,
         '{"razorpay_payment_id": "pay_told"}')`,
      [cart.id]
    )

    // When the payment is looked at, again and again
    for (const one of [...customers, ...customers]) {
      await one.post(`/store/carts/${cart.id}/complete`)
    }

    // Then each has one row
    expect(
      await rows(
        shop.databaseUrl,
        `select detail->>'razorpay_payment_id' as payment from audit_event
         where action = 'payment.returned' and resource_id = $1 order by payment`,
        [cart.id]
      )
    ).toEqual([{ payment: "pay_lost" }, { payment: "pay_told" }])
  }, 60_000)

  it("that was given back for what is only asked back keeps the rest in the store", async () => {
    // Given an order of two, of which one is with its customer, who wants to send it back
    const staff = { operator, pharmacist: await loginStaff(shop, DEMO.pharmacist) }
    const dear = shelf.slice(-2)
    const order = await paidOrderOf(
      shop,
      customer,
      dear.map(({ variant_id }) => ({ variant_id, quantity: 1 }))
    )
    const [sent, rest] = order.items
    await handOver(staff, { ...order, items: [sent] })
    const asked = await requestedReturn(operator, { ...order, items: [sent] })
    const packRest = () =>
      operator.post<Refusal>(`/admin/orders/${order.id}/fulfillments`, {
        items: [{ id: rest.id, quantity: 1 }],
      })

    // When its price and the lane's are given back before it arrives
    const kept = dear.find(({ variant_id }) => variant_id === rest.variant_id)?.price_paise ?? 0
    await refund(order, order.checkout.amount_paise - kept)

    // Then the other one waits, until the first has come back
    expect(await packRest()).toMatchObject({ body: { code: "payment_required" } })
    await expectOk(operator.post(`/admin/returns/${asked}/receive`))
    await expectOk(
      operator.post(`/admin/returns/${asked}/dismiss-items`, {
        items: [{ id: sent.id, quantity: 1 }],
      })
    )
    await expectOk(operator.post(`/admin/returns/${asked}/receive/confirm`))
    await expectOk(packRest())
  })

  it("that is owed stays owed when something is asked back", async () => {
    // Given a paid order with its customer, which has grown by a cheaper product
    const staff = { operator, pharmacist: await loginStaff(shop, DEMO.pharmacist) }
    const [cheap, dear] = [shelf[0], shelf[shelf.length - 1]]
    const order = await paidOrderOf(shop, customer, [{ variant_id: dear.variant_id, quantity: 1 }])
    await handOver(staff, order)
    await expectOk(operator.post("/admin/order-edits", { order_id: order.id }))
    await expectOk(
      operator.post(`/admin/order-edits/${order.id}/items`, {
        items: [{ variant_id: cheap.variant_id, quantity: 1 }],
      })
    )
    await expectOk(operator.post(`/admin/order-edits/${order.id}/confirm`))

    // When the first one is asked back
    await requestedReturn(operator, order)

    // Then what nobody has paid does not leave
    const { order: grown } = await expectOk(
      operator.get<{ order: PaidOrder }>(`/admin/orders/${order.id}?fields=id,*items`)
    )
    const added = grown.items.filter(({ variant_id }) => variant_id === cheap.variant_id)
    expect(
      await operator.post<Refusal>(`/admin/orders/${order.id}/fulfillments`, {
        items: added.map(({ id }) => ({ id, quantity: 1 })),
      })
    ).toMatchObject({ body: { code: "payment_required" } })
  })

  it("does not leave the bank while the books cannot take it", async () => {
    const order = await paidOrderOf(shop, customer, [line()])
    await expectOk(operator.post("/admin/order-edits", { order_id: order.id }))

    const refused = [
      await operator.post<Refusal>(`/admin/payments/${await paymentOf(order)}/refund`, {
        amount: 1,
      }),
      await operator.post<Refusal>(`/admin/orders/${order.id}/cancel`),
    ]

    expect(refused.map(({ status, body }) => [status, body.code])).toEqual([
      [409, "state_conflict"],
      [409, "state_conflict"],
    ])
    expect(await simulator.refundsOf(order.checkout)).toEqual([])
    // and does when the change is dropped
    await expectOk(operator.delete(`/admin/order-edits/${order.id}`))
    await expectOk(operator.post(`/admin/orders/${order.id}/cancel`))
    expect(await simulator.refundsOf(order.checkout)).toHaveLength(1)
  })

  it.each([
    ["a promotion's limit", { limit: 1 }],
    ["a campaign's budget", { campaign: { type: "usage", limit: 1 } }],
  ])(
    "off by %s is given to one of three carts that are paid at once",
    async (_, bounds) => {
      // Given three carts with the same code, which is good for one
      const { id, code } = await promotion(bounds)
      const carts: Cart[] = []
      const checkouts: Checkout[] = []
      for (const product of [line(), line(), line()]) {
        const cart = await cartWith(customer, [product], { coupon: code })
        carts.push(cart)
        checkouts.push(await openCheckout(customer, cart.id))
      }

      // When all are paid at the same moment
      await Promise.all(checkouts.map((checkout) => simulator.approve(checkout)))
      await Promise.all(
        carts.map((cart, turn) =>
          customers[turn % customers.length].post(`/store/carts/${cart.id}/complete`)
        )
      )
      const settled = async () =>
        (await Promise.all(checkouts.map((checkout) => simulator.paymentsOf(checkout)))).flat()
      await until(
        async () =>
          (await settled()).every(({ status }) => status === "captured" || status === "refunded"),
        "three ends"
      )

      // Then one is an order, and the others have their money back
      expect((await settled()).map(({ status }) => status).sort()).toEqual([
        "captured",
        "refunded",
        "refunded",
      ])
      const orders = (await Promise.all(carts.map((cart) => ordersOf(shop, cart.id)))).flat()
      expect(orders).toHaveLength(1)
      const losers = await Promise.all(carts.map(({ id: cartId }) => returnedBecause(cartId)))
      expect(losers.filter((reason) => reason === "promotion_used_up")).toHaveLength(2)
      expect(await usedOf(id)).toBe(1)

      // and who types the code now is told so, and the cart is as it was
      const late = await cartWith(customer, [line()])
      expect(
        await customer.post<Refusal>(`/store/carts/${late.id}/promotions`, { promo_codes: [code] })
      ).toMatchObject({ status: 400, body: { code: "coupon_unknown" } })
      const { cart } = await expectOk(
        customer.get<{ cart: { promotions: unknown[] } }>(
          `/store/carts/${late.id}?fields=id,promotions.code`
        )
      )
      expect(cart.promotions).toEqual([])

      // and each of those reads why, as often as it is asked, and at the next checkout
      const [lost] = await cartsWithout(carts)
      for (const answer of [await completeOf(lost), await completeOf(lost)]) {
        expect(answer).toMatchObject({
          status: 400,
          body: {
            code: "promotion_used_up",
            message:
              "Your payment was sent back. Others have used up a coupon of this cart, so it is not in the cart any more: look at the new total, and pay again from your cart.",
          },
        })
      }
      const { cart: shown } = await expectOk(
        customer.get<{ cart: { promotions: object[]; discount_total: number } }>(
          `/store/carts/${lost.id}?fields=id,discount_total,promotions.code`
        )
      )
      expect(shown).toMatchObject({ promotions: [], discount_total: 0 })
      expect(await openCheckout(customer, lost.id)).toMatchObject({
        returned_payment: { code: "promotion_used_up" },
      })

      // and when that one is cancelled, though the promotion rests, somebody else may have it
      const setStatus = (status: string) =>
        expectOk(owner.post(`/admin/promotions/${id}`, { status }))
      await setStatus("inactive")
      await expectOk(operator.post(`/admin/orders/${orders[0].id}/cancel`))
      expect(await usedOf(id)).toBe(0)
      await setStatus("active")
      const again = await cartWith(customer, [line()], { coupon: code })
      expect(again.items.flatMap(({ adjustments }) => adjustments ?? [])).toHaveLength(1)
      const checkout = await openCheckout(customer, again.id)
      await simulator.approve(checkout)
      await orderOf(shop, again.id)
      expect(await usedOf(id)).toBe(1)
    },
    240_000
  )

  it("off for each customer once passes over a guest, and reaches who is known", async () => {
    const { id } = await promotion({
      is_automatic: true,
      campaign: { type: "use_by_attribute", attribute: "customer_email", limit: 1 },
    })
    const guest = await storefront(shop)

    const unknown = await emptyCart(guest)
    const { cart: filled } = await expectOk(
      guest.post<{ cart: Cart }>(`/store/carts/${unknown.id}/line-items`, line())
    )
    const known = await cartWith(customer, [line()])

    expect(filled.items.flatMap(({ adjustments }) => adjustments ?? [])).toEqual([])
    expect(known.items.flatMap(({ adjustments }) => adjustments ?? [])).toHaveLength(1)
    await expectOk(owner.delete(`/admin/promotions/${id}`))
  })

  const completeOf = ({ id }: Cart) => customer.post<Refusal>(`/store/carts/${id}/complete`)

  /** Those that became no order. */
  async function cartsWithout(carts: Cart[]): Promise<Cart[]> {
    const orders = await Promise.all(carts.map(({ id }) => ordersOf(shop, id)))
    return carts.filter((_, at) => orders[at].length === 0)
  }

  function line(): { variant_id: string; quantity: number } {
    // Whose turn comes again is done with its first one.
    const next = shelf[turn++ % shelf.length]
    return { variant_id: next.variant_id, quantity: 1 }
  }

  /** Ten per cent off, with a bound of its own or of its campaign. */
  async function promotion(bounds: {
    limit?: number
    is_automatic?: boolean
    campaign?: { type: string; limit: number; attribute?: string }
  }): Promise<{ id: string; code: string }> {
    const { campaign, ...own } = bounds
    const code = `BOUND${++promotions}`
    const created = await expectOk(
      owner.post<{ promotion: { id: string; code: string } }>("/admin/promotions", {
        code,
        type: "standard",
        status: "active",
        is_tax_inclusive: true,
        ...own,
        application_method: {
          type: "percentage",
          target_type: "items",
          allocation: "across",
          value: 10,
          currency_code: "inr",
        },
        ...(campaign && {
          campaign: { name: code, campaign_identifier: code, budget: campaign },
        }),
      })
    )
    return created.promotion
  }

  /** Uses counted of a promotion: its own, or its campaign's. */
  async function usedOf(promotionId: string): Promise<number> {
    const { used } = await oneRow<{ used: number }>(
      shop,
      `select (case when p.limit is null then b.used else p.used end)::int as used
         from promotion p left join promotion_campaign_budget b on b.campaign_id = p.campaign_id
        where p.id = $1`,
      [promotionId]
    )
    return used
  }

  async function returnedBecause(cartId: string): Promise<string | null> {
    const { code } = await oneRow<{ code: string | null }>(
      shop,
      `select max(detail->>'code') as code from audit_event
        where action = 'payment.returned' and resource_id = $1`,
      [cartId]
    )
    return code
  }

  async function lookedAt({ razorpay_order_id }: Checkout): Promise<number> {
    const { attempts } = await oneRow<{ attempts: number }>(
      shop,
      "select attempts from open_payment where id = $1",
      [razorpay_order_id]
    )
    return attempts
  }

  async function isSettled({ razorpay_order_id }: Checkout): Promise<boolean> {
    const { state } = await oneRow<{ state: string }>(
      shop,
      "select state from open_payment where id = $1",
      [razorpay_order_id]
    )
    return state === "done"
  }

  async function refund(order: PaidOrder, paise: number, reason?: string): Promise<void> {
    const path = `/admin/payments/${await paymentOf(order)}/refund`
    await expectOk(operator.post(path, { amount: paise / 100, refund_reason_id: reason }))
  }

  async function paymentOf(order: PaidOrder): Promise<string> {
    const { id } = await oneRow<{ id: string }>(
      shop,
      `select p.id from payment p
         join order_payment_collection l on l.payment_collection_id = p.payment_collection_id
        where l.order_id = $1`,
      [order.id]
    )
    return id
  }
})
