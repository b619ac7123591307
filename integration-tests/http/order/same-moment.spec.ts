import { expectOk, type Answer, type Caller, type Refusal } from "../../harness/http"
import { arrivedReturn, handOver, pack, paidOrderOf, type PaidOrder } from "../../harness/orders"
import { rows, withClient } from "../../harness/postgres"
import { asManyServers } from "../../harness/redis"
import { oneRow, shopOf, stockOf } from "../../harness/scenes"
import {
  cartWith,
  DEMO,
  loginCustomer,
  loginStaff,
  medicinesOn,
  registerCustomer,
  storefront,
  type Medicine,
  type Shop,
} from "../../harness/shop"
import { simulatorAt, type Simulator } from "../../harness/simulator"
import { startSystem, type System } from "../../harness/system"

const QUANTITY = 2
const CUSTOMER = "same-moment@pulsekart.test"

describe("the same change at the same moment", () => {
  let system: System
  let shop: Shop
  let simulator: Simulator
  let customer: Caller
  /** The same people at every server. */
  let customers: Caller[]
  let operators: Caller[]
  let pharmacists: Caller[]
  let shelf: Medicine[]
  /** It takes a quarter of a minute, in which all the others go on. */
  let waitedTooLong: ReturnType<typeof cancelInVain>

  beforeAll(async () => {
    const several = await asManyServers()
    system = await startSystem(several)
    shop = shopOf(system)
    simulator = simulatorAt(shop.simulatorUrl)
    await registerCustomer(shop, CUSTOMER)
    const everywhere = (login: (at: Shop) => Promise<Caller>) =>
      Promise.all(
        Array.from({ length: several.servers }, (_, server) => login(shopOf(system, server)))
      )
    customers = await everywhere((at) => loginCustomer(at, CUSTOMER))
    operators = await everywhere((at) => loginStaff(at, DEMO.operator))
    pharmacists = await everywhere((at) => loginStaff(at, DEMO.pharmacist))
    customer = customers[0]
    shelf = await medicinesOn(await storefront(shop), { rx: false })
    waitedTooLong = cancelInVain(await orderWith(nextOtc()))
  }, 600_000)

  afterAll(async () => system?.stop())

  it("cancels an order once, gives its money back once, and frees its stock", async () => {
    const otc = nextOtc()
    const before = await stockOf(shop, otc.variant_id)
    const order = await orderWith(otc)

    const answers = await threeAtOnce(operators, `/admin/orders/${order.id}/cancel`)

    expectOneDone(answers)
    expect(await simulator.refundsOf(order.checkout)).toMatchObject([
      { amount: order.checkout.amount_paise },
    ])
    expect(await moneyOf(order.id)).toEqual([
      order.checkout.amount_paise,
      -order.checkout.amount_paise,
    ])
    expect(await stockOf(shop, otc.variant_id)).toEqual(before)

    // and once more, when it is long done
    expectRefused(await operators[0].post<Refusal>(`/admin/orders/${order.id}/cancel`))
    expect(await moneyOf(order.id)).toHaveLength(2)
  })

  it("takes a parcel apart once, and puts its units back once", async () => {
    const otc = nextOtc()
    const order = await orderWith(otc)
    const reserved = await stockOf(shop, otc.variant_id)
    const fulfillmentId = await pack(operators[0], order)
    const path = `/admin/orders/${order.id}/fulfillments/${fulfillmentId}/cancel`

    const answers = await threeAtOnce(operators, path)

    expectOneDone(answers)
    expect(await stockOf(shop, otc.variant_id)).toEqual(reserved)
    expect(await linesOf(order.id)).toEqual([{ quantity: QUANTITY, fulfilled: 0, delivered: 0 }])

    // and once more, when it is long done; then it can be packed again
    expectRefused(await operators[0].post<Refusal>(path))
    expect(await stockOf(shop, otc.variant_id)).toEqual(reserved)
    await handOver({ operator: operators[0], pharmacist: pharmacists[0] }, order)
    expect(await linesOf(order.id)).toEqual([
      { quantity: QUANTITY, fulfilled: QUANTITY, delivered: QUANTITY },
    ])
  })

  it("hands a parcel over once, whoever asks", async () => {
    const otc = nextOtc()
    const order = await orderWith(otc)
    const body = { fulfillment_id: await pack(operators[0], order) }

    const answers = await threeAtOnce(pharmacists, `/admin/orders/${order.id}/handover`, body)

    // A repeated hand-over answers the one that was made.
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await linesOf(order.id)).toEqual([
      { quantity: QUANTITY, fulfilled: QUANTITY, delivered: QUANTITY },
    ])
    const { order: seen } = await expectOk(
      customer.get<{ order: { total_paise: number } }>(`/store/orders/${order.id}`)
    )
    expect(seen.total_paise).toBe(order.checkout.amount_paise)
  })

  it("takes a return back once, and writes its units off once", async () => {
    const otc = nextOtc()
    const order = await orderWith(otc)
    await handOver({ operator: operators[0], pharmacist: pharmacists[0] }, order)
    const sold = await stockOf(shop, otc.variant_id)
    const path = `/admin/returns/${await arrivedReturn(operators[0], order)}/receive/confirm`

    const answers = await threeAtOnce(operators, path)

    // What has left the store is not sold again.
    expectOneDone(answers)
    expect(await stockOf(shop, otc.variant_id)).toEqual(sold)
    expect(await writtenOff(order.id)).toBe(QUANTITY)

    // and once more, when it is long done
    expectRefused(await operators[0].post<Refusal>(path))
    expect(await stockOf(shop, otc.variant_id)).toEqual(sold)
    expect(await writtenOff(order.id)).toBe(QUANTITY)
  })

  it("begins one return of an order", async () => {
    const order = await orderWith(nextOtc())
    await handOver({ operator: operators[0], pharmacist: pharmacists[0] }, order)

    const answers = await threeAtOnce(operators, "/admin/returns", { order_id: order.id })

    expectOneDone(answers)
    const { open } = await oneRow<{ open: number }>(
      shop,
      `select count(*)::int as open from order_change
        where order_id = $1 and status = 'pending' and deleted_at is null`,
      [order.id]
    )
    expect(open).toBe(1)
  })

  it("does six quick taps on a cart one after another", async () => {
    const [one, two] = [nextOtc(), nextOtc()]
    const cart = await cartWith(customer, [{ variant_id: one.variant_id, quantity: 1 }])
    const tap = (turn: number, path: string, body: unknown) =>
      customers[turn % customers.length].post<Refusal>(`/store/carts/${cart.id}/${path}`, body)
    const line = { variant_id: two.variant_id, quantity: 1 }

    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, turn) => tap(turn, "line-items", line))
    )

    // On a slow machine the last ones are told to try again.
    const done = answers.filter(({ status }) => status === 200)
    const others = answers.filter(({ status }) => status !== 200)
    expect(done.length).toBeGreaterThan(1)
    expect(others.map(({ status, body }) => [status, body.code])).toEqual(
      others.map(() => [409, "state_conflict"])
    )
    const lines = await rows<{ quantity: number }>(
      shop.databaseUrl,
      `select quantity::int from cart_line_item
        where cart_id = $1 and variant_id = $2 and deleted_at is null`,
      [cart.id, two.variant_id]
    )
    expect(lines).toEqual([{ quantity: done.length }])
  })

  it("tells whoever has waited too long to try again, and does nothing", async () => {
    const { order, answer } = await waitedTooLong

    expect(answer).toMatchObject({ status: 409, body: { code: "state_conflict" } })
    expect(answer.headers.get("retry-after")).toBe("1")
    expect(await simulator.refundsOf(order.checkout)).toEqual([])
    await expectOk(operators[0].post(`/admin/orders/${order.id}/cancel`))
  }, 60_000)

  /** A cancellation while somebody else has the order for as long as it waits. */
  async function cancelInVain(
    order: PaidOrder
  ): Promise<{ order: PaidOrder; answer: Answer<Refusal> }> {
    const answer = await withClient(shop.databaseUrl, async (client) => {
      await client.query("select pg_advisory_lock(hashtextextended($1, 0))", [`order:${order.id}`])
      return await operators[0].post<Refusal>(`/admin/orders/${order.id}/cancel`)
    })
    return { order, answer }
  }

  function nextOtc(): Medicine {
    const next = shelf.pop()
    if (!next) {
      throw new Error("The shelf is too short for this suite.")
    }
    return next
  }

  function orderWith({ variant_id }: Medicine) {
    return paidOrderOf(shop, customer, [{ variant_id, quantity: QUANTITY }])
  }

  function threeAtOnce(
    callers: Caller[],
    path: string,
    body?: unknown
  ): Promise<Answer<Refusal>[]> {
    return Promise.all(
      [0, 1, 2].map((turn) => callers[turn % callers.length].post<Refusal>(path, body))
    )
  }

  /** What was booked on the order, in paise, the oldest first. */
  async function moneyOf(orderId: string): Promise<number[]> {
    const booked = await rows<{ paise: number }>(
      shop.databaseUrl,
      `select round(amount * 100)::int as paise from order_transaction
        where order_id = $1 and deleted_at is null order by created_at`,
      [orderId]
    )
    return booked.map(({ paise }) => paise)
  }

  /** The rows of the order's present version: one for each line. */
  async function writtenOff(orderId: string): Promise<number> {
    const { units } = await oneRow<{ units: number }>(
      shop,
      `select written_off_quantity::int as units from order_item
        where order_id = $1 and deleted_at is null order by version desc limit 1`,
      [orderId]
    )
    return units
  }

  async function linesOf(
    orderId: string
  ): Promise<{ quantity: number; fulfilled: number; delivered: number }[]> {
    return await rows(
      shop.databaseUrl,
      `select i.quantity::int, i.fulfilled_quantity::int as fulfilled,
              i.delivered_quantity::int as delivered
         from order_item i join "order" o on o.id = i.order_id and o.version = i.version
        where o.id = $1 and i.deleted_at is null`,
      [orderId]
    )
  }
})

function expectOneDone(answers: Answer<Refusal>[]): void {
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  answers.filter(({ status }) => status !== 200).forEach(expectRefused)
}

/** Core knows the state that it finds; whoever waited too long is told to try again. */
function expectRefused({ status, body }: Answer<Refusal>): void {
  expect([
    [400, "not_allowed"],
    [400, "invalid_request"],
    [409, "state_conflict"],
  ]).toContainEqual([status, body.code])
}
