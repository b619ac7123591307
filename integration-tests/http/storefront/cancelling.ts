import { expectOk, type Answer, type Caller, type Refusal } from "../../harness/http"
import { rows } from "../../harness/postgres"
import { oneRow, stockOf } from "../../harness/scenes"
import {
  DEMO,
  loginStaff,
  medicinesOn,
  registerCustomer,
  type Checkout,
  type Medicine,
} from "../../harness/shop"
import { simulatorAt } from "../../harness/simulator"
import { until } from "../../harness/system"
import { lineOf, placeOrder, timelineOf, type Line } from "./orders"
import { theShop } from "./shop-window"

type Canceled = {
  order: {
    id: string
    status: string
    items: { id: string; quantity: number }[]
    refunded_paise: number
  }
}
const STEPS_WITHOUT_NAMES = /prescription|placed|paid|packed|canceled|refund/

export function cancelling(): void {
  let customer: Caller
  let otc: Medicine
  let rx: Medicine

  beforeAll(async () => {
    customer = await registerCustomer(theShop(), "cancelling@pulsekart.test")
    ;[otc] = await medicinesOn(customer, { rx: false })
    ;[rx] = await medicinesOn(customer, { rx: true, scheme: "H" })
  })

  it("the whole order, pressed three times at once: everything goes back once", async () => {
    // Given a paid order with a scheduled medicine
    const before = await books()
    const { orderId, checkout } = await placeOrder(customer, { otc, rx })

    // When the button is pressed three times at once, and once more later
    const answers = await Promise.all([0, 1, 2].map(() => cancel(orderId)))
    answers.push(await cancel(orderId))

    // Then each says that it is cancelled
    for (const answer of answers) {
      expect(answer).toMatchObject({
        status: 200,
        body: {
          order: {
            id: orderId,
            status: "canceled",
            items: [],
            refunded_paise: checkout.amount_paise,
          },
        },
      })
    }
    // and money, stock and prescription went back, once
    expect(await refunds(checkout)).toEqual([checkout.amount_paise])
    expect(await books()).toEqual(before)
    expect(await ledgerOf(orderId)).toMatchObject({ state: "released", left: 0, releases: 1 })

    // and the order's timeline tells it, with times and amounts and no names
    await until(
      async () =>
        (await timelineOf(customer, orderId)).some(({ step }) => step === "refund_processed"),
      "the bank"
    )
    const steps = await timelineOf(customer, orderId)
    // The bank may be faster than the end of the cancellation.
    const [bank, own] = [/_processed$/, /^((?!_processed).)*$/].map((name) =>
      steps.filter(({ step }) => name.test(step))
    )
    expect(own.map(({ step }) => step)).toEqual([
      "prescription_received",
      "prescription_approved",
      "placed",
      "paid",
      "refund_sent",
      "canceled",
    ])
    expect([...own, ...bank].filter(({ amount_paise }) => amount_paise)).toMatchObject([
      { step: "paid", amount_paise: checkout.amount_paise },
      { step: "refund_sent", amount_paise: checkout.amount_paise },
      { step: "refund_processed", amount_paise: checkout.amount_paise },
    ])
    // What was paid stays to be read, though nothing is due any more
    const { order } = await expectOk(
      customer.get<{ order: Record<string, unknown> }>(`/store/orders/${orderId}`)
    )
    expect(order).toMatchObject({
      total_paise: 0,
      paid_paise: checkout.amount_paise,
      refunded_paise: checkout.amount_paise,
      returns: [],
    })
    expect(steps.filter(({ step }) => !STEPS_WITHOUT_NAMES.test(step))).toEqual([])
    expect(JSON.stringify(steps)).not.toContain(rx.title)
  })

  it("one line: its money goes back, the rest stays and can be packed and handed over", async () => {
    // Given a paid order of two medicines
    const before = await books()
    const { orderId, checkout, lines } = await placeOrder(customer, { otc, rx })
    const scheduled = lineOf(lines, rx)
    const other = lineOf(lines, otc)

    // When the scheduled line is cancelled, three times at once
    const answers = await Promise.all([0, 1, 2].map(() => cancel(orderId, [scheduled.id])))

    // Then the other line is left, and exactly the line's price went back
    const linePaise = Math.round(scheduled.total * 100)
    for (const answer of answers) {
      expect(answer).toMatchObject({
        status: 200,
        body: {
          order: {
            status: "pending",
            items: [{ id: other.id, quantity: other.quantity }],
            refunded_paise: linePaise,
          },
        },
      })
    }
    expect(await refunds(checkout)).toEqual([linePaise])
    expect(await ledgerOf(orderId)).toMatchObject({ state: "released", left: 0, releases: 1 })
    expect(await books()).toEqual({ ...before, otc: { ...before.otc, ...after(before.otc, 2) } })
    const { order } = await expectOk(
      customer.get<{ order: { total_paise: number; summary: { pending_difference: number } } }>(
        `/store/orders/${orderId}`
      )
    )
    expect(order.total_paise).toBe(checkout.amount_paise - linePaise)
    expect(Math.abs(order.summary.pending_difference)).toBeLessThan(0.005)

    // and what left the order can be packed by nobody, while the rest can, and is handed over
    const operator = await loginStaff(theShop(), DEMO.operator)
    const pack = (line: Line) =>
      operator.post<Refusal>(`/admin/orders/${orderId}/fulfillments`, {
        items: [{ id: line.id, quantity: line.quantity }],
      })
    expect(await pack(scheduled)).toMatchObject({ status: 400, body: { code: "invalid_request" } })
    const packed = await pack(other)
    expect([packed.status, packed.body.code]).toEqual([200, undefined])
    const pharmacist = await loginStaff(theShop(), DEMO.pharmacist)
    const { id: parcel } = await oneRow<{ id: string }>(
      theShop(),
      `select f.id from fulfillment f join order_fulfillment o on o.fulfillment_id = f.id
        where o.order_id = $1 and f.canceled_at is null`,
      [orderId]
    )

    // and from the packing on, nothing is cancelled by the customer
    expect(await cancel(orderId)).toMatchObject({ status: 409, body: { code: "order_packed" } })
    expect(await cancel(orderId, [other.id])).toMatchObject({
      status: 409,
      body: { code: "order_packed" },
    })
    expect(await refunds(checkout)).toEqual([linePaise])
    await expectOk(pharmacist.post(`/admin/orders/${orderId}/handover`, { fulfillment_id: parcel }))
    const steps = (await timelineOf(customer, orderId)).map(({ step }) => step)
    expect(steps).toEqual(
      expect.arrayContaining(["paid", "lines_canceled", "refund_sent", "packed", "delivered"])
    )
    expect(steps.indexOf("packed")).toBeLessThan(steps.indexOf("delivered"))
  })

  it("line after line: the last one cancels the order, and all of its money is back", async () => {
    const { orderId, checkout, lines } = await placeOrder(customer, { otc, rx })

    for (const line of lines) {
      await expectOk(cancel(orderId, [line.id]))
    }

    const paid = await refunds(checkout)
    expect(paid).toHaveLength(2)
    expect(paid.reduce((sum, amount) => sum + amount, 0)).toBe(checkout.amount_paise)
    expect((await timelineOf(customer, orderId)).map(({ step }) => step)).toContain("canceled")
  })

  it("but nobody else's order, and no line that it does not have", async () => {
    const { orderId, checkout } = await placeOrder(customer, { otc, rx })
    const stranger = await registerCustomer(theShop(), "cancelling-stranger@pulsekart.test")
    const nobody = customer.with({ authorization: "" })

    // When a stranger, nobody, and the owner with a foreign line try
    expect(await stranger.post(`/store/orders/${orderId}/cancel`, {})).toMatchObject({
      status: 404,
      body: { code: "not_found" },
    })
    expect(await stranger.get(`/store/orders/${orderId}/timeline`)).toMatchObject({
      status: 404,
      body: { code: "not_found" },
    })
    expect(await nobody.post(`/store/orders/${orderId}/cancel`, {})).toMatchObject({
      status: 401,
      body: { code: "unauthorized" },
    })
    expect(await cancel(orderId, ["ordli_none"])).toMatchObject({
      status: 404,
      body: { code: "not_found" },
    })
    expect(await customer.post(`/store/orders/${orderId}/cancel`, { items: [] })).toMatchObject({
      status: 400,
      body: { code: "invalid_request" },
    })

    // Then nothing moved
    expect(await refunds(checkout)).toEqual([])
    expect((await timelineOf(customer, orderId)).map(({ step }) => step)).not.toContain("canceled")
  })

  it("an own order, naming a line of another one, and frees nothing of that", async () => {
    // Given a cancelled order and another one that is paid
    const mine = await placeOrder(customer, { otc, rx })
    await expectOk(cancel(mine.orderId))
    const other = await placeOrder(customer, { otc, rx })

    // When the other one's line is named to the cancelled order
    const answer = await cancel(mine.orderId, [lineOf(other.lines, rx).id])

    expect(answer).toMatchObject({ status: 404, body: { code: "not_found" } })
    expect(await ledgerOf(other.orderId)).toMatchObject({ state: "reserved", releases: 0 })

    // and its own line may be named again
    expect(await cancel(mine.orderId, [lineOf(mine.lines, rx).id])).toMatchObject({ status: 200 })
  })

  const cancel = (orderId: string, itemIds?: string[]): Promise<Answer<Canceled>> =>
    customer.post<Canceled>(`/store/orders/${orderId}/cancel`, itemIds ? { item_ids: itemIds } : {})

  async function books() {
    const [otcStock, rxStock] = await Promise.all(
      [otc, rx].map(({ variant_id }) => stockOf(theShop(), variant_id))
    )
    return { otc: otcStock, rx: rxStock }
  }

  async function refunds(checkout: Checkout): Promise<number[]> {
    return (await simulatorAt(theShop().simulatorUrl).refundsOf(checkout)).map(
      ({ amount }) => amount
    )
  }
}

function after(stock: { reserved: number; reservations: number }, units: number) {
  return { reserved: stock.reserved + units, reservations: stock.reservations + units }
}

/** What the order's allocation still holds, and how often it was given back. */
async function ledgerOf(orderId: string): Promise<object> {
  const [row] = await rows(
    theShop().databaseUrl,
    `select a.state,
            sum(case when e.kind = 'reserve' then e.quantity_base_units else -e.quantity_base_units end)::int as left,
            count(*) filter (where e.kind = 'release')::int as releases
       from rx_allocation a join rx_ledger_entry e on e.allocation_id = a.id
      where a.order_id = $1 group by a.state`,
    [orderId]
  )
  return row
}
