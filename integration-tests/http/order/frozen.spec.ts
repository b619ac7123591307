import { expectOk, type Caller, type Refusal } from "../../harness/http"
import { withClient } from "../../harness/postgres"
import { approveLine, oneRow, ordersOf, shopOf, uploadNew } from "../../harness/scenes"
import {
  cartWith,
  DEMO,
  istToday,
  loginStaff,
  medicinesOn,
  openCheckout,
  registerCustomer,
  storefront,
  type Medicine,
  type Shop,
} from "../../harness/shop"
import { simulatorAt } from "../../harness/simulator"
import { startSystem, until, type System } from "../../harness/system"

type Line = {
  variant_id: string
  unit_price: number
  total: number
  tax_lines: { rate: number; code: string }[]
}
type Order = { total: number; total_paise: number; payment_status: string; items: Line[] }

const CITATION = "A test: in force from today"
const FIELDS = "fields=total,tax_total,shipping_total,payment_status,*items,*items.tax_lines"

describe("an order after the world has changed", () => {
  let system: System
  let shop: Shop
  let customer: Caller
  let owner: Caller
  let otc: Medicine
  let rx: Medicine
  let orderId: string
  let order: Order
  let record: unknown

  beforeAll(async () => {
    // Given a paid order of a medicine without and one with prescription
    system = await startSystem()
    shop = shopOf(system)
    owner = await loginStaff(shop, DEMO.owner)
    customer = await registerCustomer(shop, "frozen@pulsekart.test")
    const store = await storefront(shop)
    ;[otc] = await medicinesOn(store, { rx: false })
    ;[rx] = await medicinesOn(store, { rx: true, scheme: "H" })
    const cart = await cartWith(customer, [
      { variant_id: otc.variant_id, quantity: 2 },
      { variant_id: rx.variant_id, quantity: 1 },
    ])
    const prescription = await uploadNew(customer, cart.id)
    await approveLine(shop, prescription, { cart, medicine: rx, packs: 1 })
    const checkout = await openCheckout(customer, cart.id)
    await simulatorAt(shop.simulatorUrl).approve(checkout)
    await until(async () => (await ordersOf(shop, cart.id)).length === 1, "the order")
    orderId = (await ordersOf(shop, cart.id))[0].id
    await until(async () => (await readOrder()).payment_status === "captured", "the capture")
    order = await readOrder()
    record = await recordOf()
    expect(order.total_paise).toBe(checkout.amount_paise)
    expect((await recordOf()).lines).toHaveLength(2)
  }, 600_000)

  afterAll(async () => system?.stop())

  afterEach(async () => {
    // Then nothing of it is different
    expect(await readOrder()).toEqual(order)
    expect(await recordOf()).toEqual(record)
  })

  it("keeps its prices when a product's price changes; a new cart has the new one", async () => {
    const cheaper = Math.floor(otc.price_paise / 2)
    const { variant } = await expectOk(
      owner.get<{ variant: { prices: { id: string; currency_code: string }[] } }>(
        `/admin/products/${otc.product_id}/variants/${otc.variant_id}?fields=id,*prices`
      )
    )

    await expectOk(
      owner.post(`/admin/products/${otc.product_id}/variants/${otc.variant_id}`, {
        prices: variant.prices.map(({ id, currency_code }) => ({
          id,
          currency_code,
          amount: cheaper / 100,
        })),
      })
    )

    expect(paise((await newCartLine(otc)).unit_price)).toBe(cheaper)
    expect(paise(lineOf(order, otc).unit_price)).not.toBe(cheaper)
  })

  it("keeps its prices when a price list begins; a new cart has the list's", async () => {
    const listed = Math.floor(rx.price_paise / 2)

    await expectOk(
      owner.post("/admin/price-lists", {
        title: "A test's list",
        description: "A test's list",
        status: "active",
        type: "override",
        prices: [{ variant_id: rx.variant_id, currency_code: "inr", amount: listed / 100 }],
      })
    )

    expect(paise((await newCartLine(rx)).unit_price)).toBe(listed)
    expect(paise(lineOf(order, rx).unit_price)).not.toBe(listed)
  })

  it("keeps its tax when a GST rate changes from today; a new cart is taxed by the new one", async () => {
    const changed = await changeGstRateFromToday(otc)

    expect(rateOf(await newCartLine(otc))).toBe(changed.now / 100)
    expect(rateOf(lineOf(order, otc))).toBe(changed.before / 100)
  })

  it("keeps its classification when the product becomes schedule H; a new cart needs a prescription", async () => {
    await expectOk(
      owner.post(`/admin/medicines/${otc.medicine_id}/classifications`, {
        scheme: "H",
        citation: CITATION,
        effective_from: istToday(),
      })
    )

    const cart = await cartWith(customer, [{ variant_id: otc.variant_id, quantity: 1 }])
    const refused = await customer.post<Refusal>(`/store/carts/${cart.id}/checkout`)
    expect(refused).toMatchObject({ status: 400, body: { code: "rx_required" } })
    expect(await ordersOf(shop, cart.id)).toEqual([])
    const frozen = await oneRow<{ scheme: string }>(
      shop,
      "select scheme from order_line_record where order_id = $1 and variant_id = $2",
      [orderId, otc.variant_id]
    )
    expect(frozen.scheme).not.toBe("H")
  })

  it("cannot be rewritten in the database either", async () => {
    const rewrite = (sql: string) =>
      withClient(shop.databaseUrl, (client) => client.query(sql, [orderId]))

    await expect(
      rewrite("update order_line_record set unit_price_paise = 1 where order_id = $1")
    ).rejects.toThrow("append-only")
    await expect(rewrite("delete from order_line_record where order_id = $1")).rejects.toThrow(
      "append-only"
    )
  })

  async function readOrder(): Promise<Order> {
    const { order: found } = await expectOk(
      customer.get<{ order: Order }>(`/store/orders/${orderId}?${FIELDS}`)
    )
    return found
  }

  async function recordOf(): Promise<{ lines: unknown[] }> {
    const answer = await expectOk(
      owner.get<{ record: { lines: unknown[] } }>(`/admin/orders/${orderId}/record`)
    )
    return answer.record
  }

  /** What a customer sees who puts the product into a cart now. */
  async function newCartLine(medicine: Medicine): Promise<Line> {
    const { id } = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }])
    const { cart } = await expectOk(
      customer.get<{ cart: { items: Line[] } }>(
        `/store/carts/${id}?fields=id,*items,*items.tax_lines`
      )
    )
    return cart.items[0]
  }

  /** The rule that was in force ends today, and another begins. */
  async function changeGstRateFromToday(
    medicine: Medicine
  ): Promise<{ before: number; now: number }> {
    return await withClient(shop.databaseUrl, async (client) => {
      await client.query("begin")
      const ended = await client.query<{ code_prefix: string; before: number }>(
        `update gst_rate set effective_to = $2::date
          where id = (select r.id from gst_rate r join medicine m on m.hsn like r.code_prefix || '%'
                       where m.id = $1 and r.exception is null and r.effective_to is null
                       order by length(r.code_prefix) desc limit 1)
          returning code_prefix, rate_basis_points as before`,
        [medicine.medicine_id, istToday()]
      )
      const [{ code_prefix, before }] = ended.rows
      const now = before + 700
      await client.query(
        `insert into gst_rate (id, code_prefix, rate_basis_points, effective_from, citation)
         values ('gst_test', $1, $2, $3::date, $4)`,
        [code_prefix, now, istToday(), CITATION]
      )
      await client.query("commit")
      return { before, now }
    })
  }
})

const paise = (rupees: number) => Math.round(rupees * 100)

/** Percent over all of a line's taxes. */
const rateOf = (line: Line) => line.tax_lines.reduce((sum, { rate }) => sum + rate, 0)

function lineOf(order: Order, medicine: Medicine): Line {
  const found = order.items.find(({ variant_id }) => variant_id === medicine.variant_id)
  if (!found) {
    throw new Error(`The order has no line of ${medicine.variant_id}`)
  }
  return found
}
