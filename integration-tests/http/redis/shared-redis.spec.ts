import { expectOk, type Caller } from "../../harness/http"
import { testRedis } from "../../harness/redis"
import { approveLine, oneRow, ordersOf, shopOf, stockOf, uploadNew } from "../../harness/scenes"
import {
  cartWith,
  DEMO,
  loginCustomer,
  loginStaff,
  medicinesOn,
  openCheckout,
  registerCustomer,
  storefront,
  type Prescription,
  type Shop,
} from "../../harness/shop"
import { simulatorAt } from "../../harness/simulator"
import { cutOff, type CutOff } from "../../harness/cut-off"
import { startSystem, until, type System } from "../../harness/system"

type Completed = { order: { id: string } }

const CUSTOMER = "redis@pulsekart.test"

// In CI a missing Redis fails the suite; elsewhere it says that it was left out.
const leftOut = !process.env.TEST_REDIS_URL && process.env.CI !== "true"
if (leftOut) {
  console.warn("Skipped, no TEST_REDIS_URL: two servers and a worker on one Redis.")
}

;(leftOut ? describe.skip : describe)("two servers and a worker on one Redis", () => {
  let system: System
  let line: CutOff
  let shop: Shop
  let customers: Caller[]

  beforeAll(async () => {
    line = await cutOff((await testRedis()) ?? "")
    system = await startSystem({
      servers: 2,
      worker: true,
      settings: { REDIS_URL: line.url },
      inject: [{ step: "create-orders", when: "before", act: "gate" }],
    })
    shop = shopOf(system)
    await registerCustomer(shop, CUSTOMER)
    customers = await Promise.all(
      [0, 1].map((server) => loginCustomer(shopOf(system, server), CUSTOMER))
    )
  }, 600_000)

  afterAll(async () => {
    await system?.stop()
    await line?.close()
  })

  it("make one order of one cart, each doing a part, though one dies over it", async () => {
    // Given a cart made at one server, whose prescription goes to the other and is read by the worker
    const [rx] = await medicinesOn(await storefront(shop), { rx: true, scheme: "H" })
    const before = await stockOf(shop, rx.variant_id)
    const cart = await cartWith(customers[0], [{ variant_id: rx.variant_id, quantity: 1 }])
    const prescription = await uploadNew(customers[1], cart.id)
    const pharmacist = await loginStaff(shopOf(system, 1), DEMO.pharmacist)
    await until(
      async () => {
        const { prescription: seen } = await expectOk(
          pharmacist.get<{ prescription: Prescription }>(`/admin/prescriptions/${prescription.id}`)
        )
        return seen.ocr_status === "read"
      },
      "the worker to read it",
      90_000
    )
    await approveLine(shopOf(system, 1), prescription, { cart, medicine: rx, packs: 1 })
    const checkout = await openCheckout(customers[0], cart.id)
    const simulator = simulatorAt(shop.simulatorUrl)
    await simulator.control({ hold_webhooks: true })
    await simulator.approve(checkout)

    // When one server stands just before the order, the other is asked for it too, and the first dies
    const gate = system.gate("create-orders", "before")
    const complete = (server: number) =>
      customers[server].post<Completed>(`/store/carts/${cart.id}/complete`)
    const first = complete(0).catch(() => "died")
    await gate.reached()
    const second = complete(1)
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    const whileWaiting = await ordersOf(shop, cart.id)
    await system.kill(0)
    const answer = await second
    await system.restart(0)
    await simulator.control({ hold_webhooks: false })
    await simulator.releaseWebhooks()

    // Then the other waited for a lock that ended with the dead server, and made the one order
    expect(await first).toBe("died")
    expect(whileWaiting).toEqual([])
    const [order, ...others] = await ordersOf(shop, cart.id)
    expect(others).toEqual([])
    expect(answer).toMatchObject({ status: 200, body: { order: { id: order.id } } })
    const { made } = await oneRow<{ made: number }>(
      shop,
      `select count(*)::int as made from "order" o join cart c on c.customer_id = o.customer_id
        where c.id = $1`,
      [cart.id]
    )
    expect(made).toBe(1)
    expect(await simulator.paymentsOf(checkout)).toMatchObject([{ status: "captured" }])
    expect(await simulator.refundsOf(checkout)).toEqual([])
    expect(await stockOf(shop, rx.variant_id)).toMatchObject({
      reserved: before.reserved + 1,
      reservations: before.reservations + 1,
    })

    // and each message was queued once, by the worker, from the event that a server sent
    const support = await loginStaff(shop, DEMO.support)
    const channels = async () =>
      (
        await expectOk(
          support.get<{ messages: { channel: string }[] }>(`/admin/outbox?order_id=${order.id}`)
        )
      ).messages.map(({ channel }) => channel)
    await until(async () => (await channels()).length >= 3, "the messages")
    expect((await channels()).sort()).toEqual(["email", "sms", "whatsapp"])
  }, 240_000)

  it.each([
    ["has gone", "closed"],
    ["does not answer", "silent"],
  ] as const)(
    "say so within two seconds when Redis %s, and go on when it is back",
    async (_name, how) => {
      // Given a filled cart, and a paid one whose webhook is held back
      const [customer] = customers
      const [otc] = await medicinesOn(customer, { rx: false })
      const cart = await cartWith(customer, [{ variant_id: otc.variant_id, quantity: 1 }])
      const paid = await cartWith(customer, [{ variant_id: otc.variant_id, quantity: 1 }])
      const checkout = await openCheckout(customer, paid.id)
      const simulator = simulatorAt(shop.simulatorUrl)
      await simulator.control({ hold_webhooks: true })
      await simulator.approve(checkout)

      // When Redis is away
      line.cut(how)
      await new Promise((resolve) => setTimeout(resolve, 2_500))
      const begun = Date.now()
      const [refused, answered] = await Promise.all([
        Promise.all([
          customer.post(`/store/carts/${cart.id}/line-items`, {
            variant_id: otc.variant_id,
            quantity: 1,
          }),
          customer.post(`/store/carts/${cart.id}/checkout`),
          customer.post(`/store/carts/${paid.id}/complete`),
          customer.get("/store/orders"),
          customer.get(`/store/shipping-options?cart_id=${cart.id}`),
        ]),
        Promise.all([
          customer.get("/store/medicines?limit=1"),
          customer.get(`/store/carts/${cart.id}`),
          customer.get("/store/prescriptions"),
          customer.post("/auth/customer/emailpass", { email: CUSTOMER, password: shop.password }),
          customer.post("/store/consult/sessions", { consent: true, locale: "en" }),
        ]),
      ])
      const milliseconds = Date.now() - begun

      // Then what needs it is refused at once, with the time to try again, and the rest goes on
      for (const answer of refused) {
        expect(answer).toMatchObject({ status: 503, body: { code: "temporarily_unavailable" } })
        expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0)
      }
      expect(answered.map(({ status }) => status)).toEqual([200, 200, 200, 200, 201])
      // Two seconds on a machine that does nothing else; nine and more were it to wait for Redis.
      expect(milliseconds).toBeLessThan(5_000)
      expect(await ordersOf(shop, paid.id)).toEqual([])

      // and when it is back, the paid cart becomes its one order, and the other can be changed
      line.join()
      await until(
        async () => (await customer.get("/store/orders")).status === 200,
        "orders to be read again"
      )
      await simulator.control({ hold_webhooks: false })
      await simulator.releaseWebhooks()
      await until(async () => (await ordersOf(shop, paid.id)).length === 1, "the order", 60_000)
      await expectOk(
        customer.post(`/store/carts/${cart.id}/line-items`, {
          variant_id: otc.variant_id,
          quantity: 1,
        })
      )
      // The order is there a moment before its payment is captured.
      const captured = async () =>
        (await simulator.paymentsOf(checkout)).map(({ status }) => status).join() === "captured"
      await until(captured, "its one payment to be captured", 60_000)
    },
    180_000
  )
})
