import { expectOk, type Caller, type Refusal } from "../../harness/http"
import { rows, withClient } from "../../harness/postgres"
import { asManyServers } from "../../harness/redis"
import { ordersOf, shopOf, stockOf } from "../../harness/scenes"
import {
  cartWith,
  chooseLane,
  DEMO,
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

const LEFT = 5
const RIVALS = 12
const CUSTOMER = "oversell@pulsekart.test"

describe("the last units of a medicine", () => {
  let system: System
  let shop: Shop
  let simulator: Simulator
  let customers: Caller[]
  let customer: Caller
  let shelf: Medicine[]

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
    shelf = await medicinesOn(await storefront(shop), { rx: false })
  }, 600_000)

  afterEach(async () => simulator.reset())

  afterAll(async () => system?.stop())

  it("go to as many carts as there are units, and everybody else has the money back", async () => {
    // Given twelve paid carts of one unit each, and five units at one store
    const medicine = nextMedicine()
    const rivals: { cart: Cart; checkout: Checkout }[] = []
    await simulator.control({ hold_webhooks: true })
    for (let index = 0; index < RIVALS; index++) {
      const cart = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }])
      const checkout = await openCheckout(customer, cart.id)
      await simulator.approve(checkout)
      rivals.push({ cart, checkout })
    }
    await leaveUnits(medicine, LEFT)

    // When all are completed at once, on all servers, beside their webhooks
    const watching = watchReserved(medicine)
    const completions = Promise.all(
      rivals.map(({ cart }, turn) => complete(cart, turn % customers.length))
    )
    await simulator.control({ hold_webhooks: false })
    await simulator.releaseWebhooks()
    const answers = await completions
    await webhooksAreDelivered()
    const mostReserved = await watching.stop()
    // Who was told to wait asks again.
    const lastAnswers = await Promise.all(rivals.map(({ cart }) => complete(cart, 0)))

    // Then five have an order and seven a refusal
    const ends = await Promise.all(
      rivals.map(async ({ cart, checkout }, index) => ({
        orders: (await ordersOf(shop, cart.id)).filter(({ status }) => status !== "canceled")
          .length,
        payments: (await simulator.paymentsOf(checkout)).map(({ status }) => status),
        refunds: (await simulator.refundsOf(checkout)).length,
        answered: lastAnswers[index].status,
      }))
    )
    const won = { orders: 1, payments: ["captured"], refunds: 0, answered: 200 }
    const lost = { orders: 0, payments: ["refunded"], refunds: 1, answered: 400 }
    expect(ends.filter(({ orders }) => orders > 0)).toEqual(Array(LEFT).fill(won))
    expect(ends.filter(({ orders }) => orders === 0)).toEqual(Array(RIVALS - LEFT).fill(lost))

    // and nobody was first told one thing and then the other
    const contradicted = answers.filter(
      ({ status }, index) => [200, 400].includes(status) && status !== ends[index].answered
    )
    expect(contradicted).toEqual([])

    // and no more was ever reserved than lay there
    expect(mostReserved).toBe(LEFT)
    expect(await stockOf(shop, medicine.variant_id)).toEqual({
      stocked: LEFT,
      reserved: LEFT,
      overdrawn: 0,
      reservations: LEFT,
    })
  }, 240_000)

  it("are not sold twice by two lines of the same variant", async () => {
    // Given a cart with the same variant in two lines, together more than there is
    const medicine = nextMedicine()
    const cart = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 4 }])
    await expectOk(
      customer.post(`/store/carts/${cart.id}/line-items`, {
        variant_id: medicine.variant_id,
        quantity: 4,
        metadata: { gift: "yes" },
      })
    )
    const grown = await chooseLane(customer, cart.id)
    expect(grown.items.map(({ quantity }) => quantity)).toEqual([4, 4])
    const checkout = await openCheckout(customer, cart.id)
    await leaveUnits(medicine, LEFT)

    // When it is paid
    await simulator.approve(checkout)
    await webhooksAreDelivered()

    // Then nothing is ordered, nothing reserved, and the money is back
    const orders = await ordersOf(shop, cart.id)
    expect(orders.filter(({ status }) => status !== "canceled")).toEqual([])
    expect(await simulator.paymentsOf(checkout)).toMatchObject([{ status: "refunded" }])
    expect(await stockOf(shop, medicine.variant_id)).toMatchObject({ stocked: LEFT, reserved: 0 })
  }, 120_000)

  it("are not sold from lots that were quarantined after the checkout was opened", async () => {
    const medicine = nextMedicine()
    const cart = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }])
    const checkout = await openCheckout(customer, cart.id)
    const owner = await loginStaff(shop, DEMO.owner)
    const lots = await rows<{ id: string }>(
      shop.databaseUrl,
      `select l.id from lot l join product_variant_inventory_item v
          on v.inventory_item_id = l.inventory_item_id where v.variant_id = $1`,
      [medicine.variant_id]
    )
    for (const { id } of lots) {
      await expectOk(owner.post(`/admin/lots/${id}/status`, { status: "quarantined" }))
    }

    await simulator.approve(checkout)
    await webhooksAreDelivered()

    const orders = await ordersOf(shop, cart.id)
    expect(orders.filter(({ status }) => status !== "canceled")).toEqual([])
    expect(await simulator.paymentsOf(checkout)).toMatchObject([{ status: "refunded" }])
    expect(await stockOf(shop, medicine.variant_id)).toMatchObject({ reserved: 0 })
  }, 120_000)

  function complete(cart: Cart, server: number) {
    return customers[server].post<Refusal>(`/store/carts/${cart.id}/complete`)
  }

  function nextMedicine(): Medicine {
    const medicine = shelf.find(({ available }) => available >= 10)
    if (!medicine) {
      throw new Error("The shelf is too short for this suite.")
    }
    shelf = shelf.filter((other) => other !== medicine)
    return medicine
  }

  /** So many units at the store that serves the address best, none elsewhere. */
  async function leaveUnits(medicine: Medicine, units: number): Promise<void> {
    await withClient(shop.databaseUrl, async (client) => {
      const ofMedicine = `inventory_item_id in
        (select inventory_item_id from product_variant_inventory_item where variant_id = $1)`
      const best = `location_id = (select id from stock_location where name = 'Koramangala')`
      await client.query(
        `update lot set quantity = case when ${best} then $2::int else 0 end where ${ofMedicine}`,
        [medicine.variant_id, units]
      )
      await client.query(
        `update inventory_level
            set stocked_quantity = case when ${best} then $2::int else 0 end,
                raw_stocked_quantity =
                  jsonb_build_object('value', case when ${best} then $2::text else '0' end,
                                     'precision', 20)
          where ${ofMedicine}`,
        [medicine.variant_id, units]
      )
    })
  }

  async function webhooksAreDelivered(): Promise<void> {
    await until(
      async () => (await simulator.state()).events.every(({ state }) => state !== "pending"),
      "every webhook to be answered",
      120_000
    )
  }

  /** The most that was reserved at any moment that could be seen. */
  function watchReserved(medicine: Medicine) {
    let watching = true
    let most = 0
    const watch = async () => {
      while (watching) {
        most = Math.max(most, (await stockOf(shop, medicine.variant_id)).reserved)
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      return Math.max(most, (await stockOf(shop, medicine.variant_id)).reserved)
    }
    const watched = watch()
    return {
      stop: () => {
        watching = false
        return watched
      },
    }
  }
})
