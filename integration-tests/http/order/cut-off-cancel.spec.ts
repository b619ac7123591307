import { expectOk, type Answer, type Caller } from "../../harness/http"
import { paidOrderOf, staffOf, type PaidOrder, type Staff } from "../../harness/orders"
import { rows } from "../../harness/postgres"
import { approveLine, oneRow, orderOf, shopOf, uploadNew } from "../../harness/scenes"
import {
  cartWith,
  medicinesOn,
  openCheckout,
  registerCustomer,
  type Medicine,
  type Shop,
} from "../../harness/shop"
import { simulatorAt, type Simulator } from "../../harness/simulator"
import { startSystem, until, type System } from "../../harness/system"

type Canceled = { order: { status: string; items: { id: string }[]; refunded_paise: number } }

/** Pressed again, or looked at again by a webhook: the money goes back once, and all else with it. */
describe("a server that dies while an order is cancelled", () => {
  let system: System
  let shop: Shop
  let simulator: Simulator
  let customer: Caller
  let staff: Staff
  let shelf: Medicine[]
  let rx: Medicine

  beforeAll(async () => {
    system = await startSystem({
      inject: [
        { step: "cancel-orders", when: "after", act: "kill" },
        { step: "finish-cancellation", when: "before", act: "kill" },
      ],
    })
    shop = shopOf(system)
    simulator = simulatorAt(shop.simulatorUrl)
    customer = await registerCustomer(shop, "cut-off@pulsekart.test")
    staff = await staffOf(shop)
    shelf = (await medicinesOn(customer, { rx: false })).slice(0, 2)
    ;[rx] = await medicinesOn(customer, { rx: true, scheme: "H" })
  }, 600_000)

  afterAll(async () => system?.stop())

  it("after a line was taken out: the next webhook gives its money and its stock back", async () => {
    const order = await orderOfTwo()
    const [line] = order.items
    await dies(cancel(order.id, [line.id]))
    expect(await simulator.refundsOf(order.checkout)).toEqual([])
    expect(await reservationsOf(line.id)).toBe(1)

    await simulator.redeliverAll()

    await until(
      async () => (await simulator.refundsOf(order.checkout)).length > 0,
      "the line's money"
    )
    const paid = await pricesOf(order)
    await until(async () => (await bookedBack(order.id)) === paid.get(line.id), "the books")
    expect(await simulator.refundsOf(order.checkout)).toMatchObject([{ amount: paid.get(line.id) }])
    expect(await reservationsOf(line.id)).toBe(0)
    expect(await cancel(order.id, [line.id])).toMatchObject({ status: 200 })
    expect(await simulator.refundsOf(order.checkout)).toHaveLength(1)
  })

  it("after the order was cancelled: its prescription is free again, once", async () => {
    // Given an order on prescription, and a server that dies when it has just been cancelled
    const cart = await cartWith(customer, [{ variant_id: rx.variant_id, quantity: 1 }])
    const prescription = await uploadNew(customer, cart.id)
    await approveLine(shop, prescription, { cart, medicine: rx, packs: 1 })
    const checkout = await openCheckout(customer, cart.id)
    await simulator.approve(checkout)
    const { id } = await orderOf(shop, cart.id)
    await captured(id)
    await dies(cancel(id))
    expect(await allocationOf(id)).toEqual({ state: "reserved", releases: 0 })

    // When the customer presses again, twice
    const again = [await cancel(id), await cancel(id)]

    for (const answer of again) {
      expect(answer).toMatchObject({
        status: 200,
        body: { order: { status: "canceled", refunded_paise: checkout.amount_paise } },
      })
    }
    expect(await allocationOf(id)).toEqual({ state: "released", releases: 1 })
    expect(await simulator.refundsOf(checkout)).toMatchObject([{ amount: checkout.amount_paise }])
  })

  it.each(["before", "after"] as const)(
    "%s Razorpay gave a line's money back: pressed again it is paid once and booked once",
    async (silence) => {
      const order = await orderOfTwo()
      const [line] = order.items
      await diesInRefund(silence, () => cancel(order.id, [line.id]))

      const answers = [await cancel(order.id, [line.id]), await cancel(order.id, [line.id])]

      const paise = (await pricesOf(order)).get(line.id)
      for (const answer of answers) {
        expect(answer).toMatchObject({
          status: 200,
          body: {
            order: { status: "pending", items: [{ id: order.items[1].id }], refunded_paise: paise },
          },
        })
      }
      expect(await simulator.refundsOf(order.checkout)).toMatchObject([{ amount: paise }])
      expect(await bookedBack(order.id)).toBe(paise)
    }
  )

  it.each(["before", "after"] as const)(
    "%s Razorpay gave a whole order's money back to staff's press: it is paid once",
    async (silence) => {
      const order = await orderOfTwo()
      const press = () => staff.operator.post(`/admin/orders/${order.id}/cancel`)
      await diesInRefund(silence, press)

      await expectOk(press())

      const { amount_paise } = order.checkout
      expect(await simulator.refundsOf(order.checkout)).toMatchObject([{ amount: amount_paise }])
      expect(await bookedBack(order.id)).toBe(amount_paise)
    }
  )

  it("with a change of the order left open: the customer's own is dropped, the shop's is kept", async () => {
    // Given an order whose customer's cancellation by line died in the middle
    const [own, theirs] = [await orderOfTwo(), await orderOfTwo()]
    await staff.operator.post("/admin/order-edits", { order_id: own.id })
    await staff.operator.post("/admin/order-edits", { order_id: theirs.id })
    await rows(
      shop.databaseUrl,
      `update order_change set created_by =
         (select customer_id from "order" where id = $1) where order_id = $1 returning id`,
      [own.id]
    )

    // When both orders are cancelled
    const answers = [await cancel(own.id), await cancel(theirs.id)]

    // Then one is, with its money, and of the other nothing moved
    expect(answers).toMatchObject([
      { status: 200, body: { order: { status: "canceled" } } },
      { status: 409, body: { code: "state_conflict" } },
    ])
    expect(await simulator.refundsOf(own.checkout)).toMatchObject([
      { amount: own.checkout.amount_paise },
    ])
    expect(await simulator.refundsOf(theirs.checkout)).toEqual([])
  })

  const cancel = (orderId: string, itemIds?: string[]): Promise<Answer<Canceled>> =>
    customer.post<Canceled>(`/store/orders/${orderId}/cancel`, itemIds ? { item_ids: itemIds } : {})

  async function orderOfTwo(): Promise<PaidOrder> {
    const order = await paidOrderOf(
      shop,
      customer,
      shelf.map(({ variant_id }) => ({ variant_id, quantity: 1 }))
    )
    await captured(order.id)
    return order
  }

  async function captured(orderId: string): Promise<void> {
    const booked = () =>
      rows(
        shop.databaseUrl,
        `select 1 from order_transaction where order_id = $1 and reference = 'capture'`,
        [orderId]
      )
    await until(async () => (await booked()).length > 0, "the capture")
  }

  async function dies(call: Promise<unknown>): Promise<void> {
    const answer = await call.then(
      () => "answered",
      () => "died"
    )
    expect(answer).toBe("died")
    await system.restart(0)
  }

  async function diesInRefund(
    silence: "before" | "after",
    press: () => Promise<unknown>
  ): Promise<void> {
    await simulator.control({ refund_silence: silence })
    const pressed = press().then(
      () => "answered",
      () => "died"
    )
    await until(
      async () => (await simulator.control({})).refund_silence === null,
      "the refund's request"
    )
    await system.restart(0)
    expect(await pressed).toBe("died")
  }

  /** In paise, by line. */
  async function pricesOf(order: PaidOrder): Promise<Map<string, number>> {
    const prices = await rows<{ id: string; paise: number }>(
      shop.databaseUrl,
      `select id, round(unit_price * 100)::int as paise from order_line_item
        where id = any($1)`,
      [order.items.map(({ id }) => id)]
    )
    return new Map(prices.map(({ id, paise }) => [id, paise]))
  }

  async function bookedBack(orderId: string): Promise<number> {
    const { paise } = await oneRow<{ paise: number }>(
      shop,
      `select coalesce(-sum(round(amount * 100)), 0)::int as paise from order_transaction
        where order_id = $1 and reference = 'refund' and deleted_at is null`,
      [orderId]
    )
    return paise
  }

  async function reservationsOf(lineId: string): Promise<number> {
    const { held } = await oneRow<{ held: number }>(
      shop,
      `select count(*)::int as held from reservation_item
        where line_item_id = $1 and deleted_at is null`,
      [lineId]
    )
    return held
  }

  async function allocationOf(orderId: string): Promise<object> {
    return await oneRow(
      shop,
      `select a.state, count(*) filter (where e.kind = 'release')::int as releases
         from rx_allocation a join rx_ledger_entry e on e.allocation_id = a.id
        where a.order_id = $1 group by a.state`,
      [orderId]
    )
  }
})
