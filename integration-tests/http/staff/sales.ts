import { expectOk, type Caller, type Refusal } from "../../harness/http"
import { withClient } from "../../harness/postgres"
import { oneRow, paidOrder } from "../../harness/scenes"
import {
  DEMO,
  loginStaff,
  medicinesOn,
  registerCustomer,
  storefront,
  type Shop,
} from "../../harness/shop"

type Figures = {
  orders_paid: number
  taken_paise: number
  given_back_paise: number
  net_paise: number
  orders_canceled: number
}
type Sales = {
  from: string
  to: string
  rows: (Figures & { day: string; store: string | null })[]
  sum: Figures
}

const NOTHING: Figures = {
  orders_paid: 0,
  taken_paise: 0,
  given_back_paise: 0,
  net_paise: 0,
  orders_canceled: 0,
}

export function sales(shop: () => Shop): void {
  let owner: Caller
  const read = async (search: string, by = owner) =>
    (await expectOk(by.get<{ sales: Sales }>(`/admin/sales?${search}`))).sales

  beforeAll(async () => {
    owner = await loginStaff(shop(), DEMO.owner)
  }, 60_000)

  it("are told by day in India and store: taken, given back, what is left and cancelled", async () => {
    // Given an order paid a second before midnight in India, and one at midnight
    const customer = await registerCustomer(shop(), "sales@pulsekart.test")
    const [otc] = await medicinesOn(await storefront(shop()), { rx: false })
    const late = await paidOrder(shop(), customer, [otc])
    const next = await paidOrder(shop(), customer, [otc])
    // of which the first is given back in part two days later, and the second is cancelled at once
    const payment = await oneRow<{ id: string }>(
      shop(),
      `select p.id from payment p join order_payment_collection l
         on l.payment_collection_id = p.payment_collection_id where l.order_id = $1`,
      [late]
    )
    await expectOk(owner.post(`/admin/payments/${payment.id}/refund`, { amount: 10.25 }))
    await expectOk(customer.post(`/store/orders/${next}/cancel`))
    await happened(late, { paid: "2020-01-10T18:29:59Z", refunded: "2020-01-12T06:00:00Z" })
    await happened(next, { paid: "2020-01-10T18:30:00Z", refunded: "2020-01-11T06:00:00Z" })
    const { store } = await oneRow<{ store: string }>(
      shop(),
      `select distinct s.name as store from order_line_record r
         join stock_location s on s.id = r.location_id where r.order_id = $1`,
      [late]
    )
    const moneyOf = async (id: string) =>
      (
        await expectOk(
          customer.get<{ order: { paid_paise: number; refunded_paise: number } }>(
            `/store/orders/${id}`
          )
        )
      ).order
    const [first, second] = [await moneyOf(late), await moneyOf(next)]
    expect([first.refunded_paise, second.refunded_paise]).toEqual([1025, second.paid_paise])

    // When the days are read, then each amount stands on the day on which it moved, as the customer sees it
    const { rows, sum } = await read("from=2020-01-10&to=2020-01-12")
    expect(rows).toEqual([
      {
        ...NOTHING,
        day: "2020-01-12",
        store,
        given_back_paise: 1025,
        net_paise: -1025,
      },
      {
        day: "2020-01-11",
        store,
        orders_paid: 1,
        taken_paise: second.paid_paise,
        given_back_paise: second.paid_paise,
        net_paise: 0,
        orders_canceled: 1,
      },
      {
        ...NOTHING,
        day: "2020-01-10",
        store,
        orders_paid: 1,
        taken_paise: first.paid_paise,
        net_paise: first.paid_paise,
      },
    ])
    expect(sum).toEqual({
      orders_paid: 2,
      taken_paise: first.paid_paise + second.paid_paise,
      given_back_paise: 1025 + second.paid_paise,
      net_paise: first.paid_paise - 1025,
      orders_canceled: 1,
    })
    // and one day alone, and a day on which nothing happened
    expect((await read("from=2020-01-11&to=2020-01-11")).rows).toHaveLength(1)
    expect(await read("from=2020-01-13&to=2020-01-14")).toMatchObject({ rows: [], sum: NOTHING })

    // When the bank says a day later that it could not pay out, then it is taken off there, as for the customer
    await withClient(shop().databaseUrl, (client) =>
      client.query(
        `insert into refund_outcome
           (id, razorpay_payment_id, receipt, amount_paise, outcome, created_at)
         select 'rfnd_of_sales', p.data->>'razorpay_payment_id', r.id, 1025, 'failed',
                '2020-01-13T06:00:00Z'
           from payment p join refund r on r.payment_id = p.id where p.id = $1`,
        [payment.id]
      )
    )
    expect((await moneyOf(late)).refunded_paise).toBe(0)
    expect((await read("from=2020-01-13&to=2020-01-14")).rows).toEqual([
      { ...NOTHING, day: "2020-01-13", store, given_back_paise: -1025, net_paise: 1025 },
    ])
    expect((await read("from=2020-01-10&to=2020-01-13")).sum).toMatchObject({
      given_back_paise: second.paid_paise,
      net_paise: first.paid_paise,
    })

    // and when staff pay it in another way, it is given back on that day
    await withClient(shop().databaseUrl, (client) =>
      client.query(
        `insert into refund_settlement (id, amount_paise, way, reference, settled_by, created_at)
         values ('rfnd_of_sales', 1025, 'upi', 'UTR 1', 'user_of_sales', '2020-01-14T06:00:00Z')`
      )
    )
    expect((await moneyOf(late)).refunded_paise).toBe(1025)
    expect((await read("from=2020-01-14&to=2020-01-14")).rows).toEqual([
      { ...NOTHING, day: "2020-01-14", store, given_back_paise: 1025, net_paise: -1025 },
    ])
    // and the order's page names the store too
    expect(await expectOk(owner.get(`/admin/orders/${late}/parcels`))).toEqual({
      store,
      parcels: [],
    })
  }, 120_000)

  it("are of orders that the list finds by their number as it is written", async () => {
    const customer = await registerCustomer(shop(), "by.number@pulsekart.test")
    const [otc] = await medicinesOn(await storefront(shop()), { rx: false })
    const id = await paidOrder(shop(), customer, [otc])
    const { number } = await oneRow<{ number: number }>(
      shop(),
      `select display_id as number from "order" where id = $1`,
      [id]
    )
    const found = async (q: string) =>
      await expectOk(
        owner.get<{ orders: { id: string }[]; count: number }>(
          `/admin/orders?q=${encodeURIComponent(q)}&fields=id`
        )
      )
    for (const written of [`#${number}`, ` # ${number} `]) {
      expect(await found(written)).toMatchObject({ orders: [{ id }], count: 1 })
    }
    expect((await found("#999999999")).orders).toEqual([])
    // The control: words are searched as before
    expect(await found("by.number@pulsekart.test")).toMatchObject({ orders: [{ id }], count: 1 })
    expect((await found(String(number))).orders.map((order) => order.id)).toContain(id)
  }, 120_000)

  it("are those of the last seven days where no day is named, and a wrong day is named", async () => {
    const { from, to } = await read("")
    expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBe(6)
    for (const wrong of [
      "from=2020-02-30",
      "from=yesterday",
      "from=2020-01-02&to=2020-01-01",
      "from=2018-01-01&to=2020-01-01",
      "store=x",
    ]) {
      expect(await owner.get<Refusal>(`/admin/sales?${wrong}`)).toMatchObject({
        status: 400,
        body: { code: "invalid_request" },
      })
    }
  }, 60_000)

  it("are for who may read the money of the house", async () => {
    for (const email of [DEMO.operator, DEMO.auditor]) {
      await read("", await loginStaff(shop(), email))
    }
    for (const email of [DEMO.pharmacist, DEMO.support]) {
      const other = await loginStaff(shop(), email)
      expect((await other.get<Refusal>("/admin/sales")).body.code).toBe("permission_denied")
    }
  }, 60_000)

  /** Moves what is recorded of an order's money to another time. */
  async function happened(orderId: string, at: { paid: string; refunded: string }): Promise<void> {
    const payments = `(select p.id from payment p join order_payment_collection l
      on l.payment_collection_id = p.payment_collection_id where l.order_id = $1)`
    await withClient(shop().databaseUrl, async (client) => {
      const move = (table: string, time: string) =>
        client.query(`update ${table} set created_at = $2 where payment_id in ${payments}`, [
          orderId,
          time,
        ])
      await move("capture", at.paid)
      await move("refund", at.refunded)
      await client.query(
        `update "order" set canceled_at = $2 where id = $1 and canceled_at is not null`,
        [orderId, at.refunded]
      )
    })
  }
}
