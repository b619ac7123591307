import {
  foldStoredEmails,
  type Statements,
} from "../../../src/migration-scripts/one-account-per-address"
import { istDate } from "../../../src/lib/ist"
import { expectOk, type Caller, type Refusal } from "../../harness/http"
import { payFor } from "../../harness/orders"
import { rows } from "../../harness/postgres"
import {
  baseUnitsPerPack,
  oneRow,
  ordersOf,
  shopOf,
  stockOf,
  uploadNew,
  takeUp,
} from "../../harness/scenes"
import {
  approvalOf,
  BENGALURU,
  cartWith,
  chooseLane,
  DEMO,
  emptyCart,
  istToday,
  loginCustomer,
  loginStaff,
  medicinesOn,
  openCheckout,
  registerCustomer,
  storefront,
  type Cart,
  type Medicine,
  type Shop,
} from "../../harness/shop"
import { simulatorAt, type Simulator } from "../../harness/simulator"
import { startSystem, until, type System } from "../../harness/system"

type PriceChanged = Refusal & {
  price_change: {
    old_total_paise: number
    new_total_paise: number
    lines: { line_id: string; old_unit_price_paise: number; new_unit_price_paise: number }[]
  }
}
type Lanes = {
  shipping_options: {
    id: string
    name: string
    promised_on: string
    promised_by: string
    promise_text: string
    data: { lane: string; mode: string }
  }[]
  unavailable: { code: string; message: string } | null
}

type Product = {
  handle: string
  subtitle: string
  description: string
  medicine: { id: string; scheme: string; prescription_required: boolean }
}

const CUSTOMER = "enters@pulsekart.test"
/** A pincode that exists and that no store of the seed serves. */
const SHIMLA = "171001"

describe("what customers enter, and what they are charged", () => {
  let system: System
  let shop: Shop
  let simulator: Simulator
  let customer: Caller
  let owner: Caller
  let store: Caller
  let shelf: Medicine[]

  beforeAll(async () => {
    system = await startSystem({})
    shop = shopOf(system)
    simulator = simulatorAt(shop.simulatorUrl)
    customer = await registerCustomer(shop, CUSTOMER)
    owner = await loginStaff(shop, DEMO.owner)
    store = await storefront(shop)
    shelf = await medicinesOn(store, { rx: false })
  }, 600_000)

  afterAll(async () => system?.stop())

  describe("prices of today", () => {
    it("are told and then charged when a sale has ended", async () => {
      const medicine = nextOtc()
      const off = Math.ceil(medicine.price_paise / 2)
      const salePaise = medicine.price_paise - off
      const sale = await startSale(medicine, salePaise)
      const cart = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 2 }])
      const seen = paise(cart.total)
      await endSale(sale)

      const refused = await customer.post<PriceChanged>(`/store/carts/${cart.id}/checkout`)

      const due = seen + 2 * off
      expect(refused).toMatchObject({
        status: 409,
        body: {
          code: "price_changed",
          price_change: {
            old_total_paise: seen,
            new_total_paise: due,
            lines: [
              {
                line_id: cart.items[0].id,
                old_unit_price_paise: salePaise,
                new_unit_price_paise: medicine.price_paise,
              },
            ],
          },
        },
      })
      expect(await openSessionsOf(cart)).toBe(0)
      expect(paise((await read(cart)).total)).toBe(due)
      expect((await openCheckout(customer, cart.id)).amount_paise).toBe(due)
    })

    it("are told and then charged when a sale has begun", async () => {
      const medicine = nextOtc()
      const cart = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }])
      const seen = paise(cart.total)
      const off = Math.ceil(medicine.price_paise / 2)
      const sale = await startSale(medicine, medicine.price_paise - off)

      const refused = await customer.post<PriceChanged>(`/store/carts/${cart.id}/checkout`)

      expect(refused.body).toMatchObject({
        code: "price_changed",
        price_change: { old_total_paise: seen, new_total_paise: seen - off },
      })
      expect((await openCheckout(customer, cart.id)).amount_paise).toBe(seen - off)
      await endSale(sale)
    })

    it("are told to each of two taps that name the total they saw", async () => {
      const medicine = nextOtc()
      const cart = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }])
      const seen = paise(cart.total)
      const off = Math.ceil(medicine.price_paise / 2)
      const sale = await startSale(medicine, medicine.price_paise - off)
      const tap = (total: number) =>
        customer.post<PriceChanged>(`/store/carts/${cart.id}/checkout`, { seen_total_paise: total })

      const taps = await Promise.all([tap(seen), tap(seen)])

      for (const { status, body } of taps) {
        expect([status, body.code]).toEqual([409, "price_changed"])
        expect(body.price_change).toMatchObject({
          old_total_paise: seen,
          new_total_paise: seen - off,
        })
      }
      expect(await openSessionsOf(cart)).toBe(0)
      // and the total that was told is opened
      expect((await tap(seen - off)).status).toBe(200)
      await endSale(sale)
    })

    it("leave an open payment alone while the total stays, coupon included", async () => {
      const line = { variant_id: nextOtc().variant_id, quantity: 3 }
      const cart = await cartWith(customer, [line], { coupon: "CARE10" })

      const first = await openCheckout(customer, cart.id)
      const second = await openCheckout(customer, cart.id)

      expect(second.razorpay_order_id).toBe(first.razorpay_order_id)
    })

    it("stand while a payment of them is open in another tab, which becomes the order", async () => {
      const medicine = nextOtc()
      const cart = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }])
      const inOneTab = await openCheckout(customer, cart.id)
      const sale = await startSale(medicine, Math.floor(medicine.price_paise / 2))

      const inAnother = await openCheckout(customer, cart.id)
      await simulator.approve(inOneTab)
      await until(async () => (await ordersOf(shop, cart.id)).length > 0, "the order")

      expect(inAnother).toMatchObject({
        razorpay_order_id: inOneTab.razorpay_order_id,
        amount_paise: inOneTab.amount_paise,
      })
      expect(await simulator.refundsOf(inOneTab)).toEqual([])
      // A cart that changed meanwhile is another matter: it is priced anew.
      const other = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }])
      const before = await openCheckout(customer, other.id)
      await endSale(sale)
      await expectOk(
        customer.post(`/store/carts/${other.id}/line-items/${other.items[0].id}`, { quantity: 2 })
      )
      const after = await openCheckout(customer, other.id)
      expect(after.razorpay_order_id).not.toBe(before.razorpay_order_id)
    })

    it("are told when a coupon has ended", async () => {
      const code = await startPromotion(10)
      const line = { variant_id: nextOtc().variant_id, quantity: 1 }
      const cart = await cartWith(customer, [line], { coupon: code })
      await endPromotion(code)

      const refused = await customer.post<PriceChanged>(`/store/carts/${cart.id}/checkout`)

      expect(refused.body).toMatchObject({
        code: "price_changed",
        message: expect.stringMatching(
          new RegExp(`^The coupon ${code} is not valid for this cart any more: the total is now ₹`)
        ),
        price_change: { coupons_gone: [code], lines: [] },
      })
      const { amount_paise } = await openCheckout(customer, cart.id)
      expect(amount_paise).toBe(refused.body.price_change.new_total_paise)
      expect(amount_paise).toBeGreaterThan(paise(cart.total))
    })
  })

  describe("whole paise", () => {
    it("are booked as the bank took them, with nothing outstanding", async () => {
      // Given a discount of which a tenth of a paisa would be left
      const medicine = shelf.find(({ price_paise }) => price_paise % 10 !== 0)
      if (!medicine) {
        throw new Error("Every price of the shelf is a multiple of ten paise")
      }
      const line = { variant_id: medicine.variant_id, quantity: 1 }
      const cart = await cartWith(customer, [line], { coupon: "CARE10" })
      const lane = paise((await read(cart)).shipping_total)
      const discount = Math.floor(medicine.price_paise / 10)
      const due = medicine.price_paise - discount + lane

      const checkout = await openCheckout(customer, cart.id)
      await simulator.approve(checkout)
      await until(async () => (await ordersOf(shop, cart.id)).length > 0, "the order")
      const [{ id }] = await ordersOf(shop, cart.id)
      await until(async () => (await bookedPaid(id)) !== "0", "the payment in the books")

      expect(checkout.amount_paise).toBe(due)
      expect(await bookedPaid(id)).toBe(String(due))
      const { order } = await expectOk(
        owner.get<{ order: { total: number; summary: { pending_difference: number } } }>(
          `/admin/orders/${id}?fields=total,*summary`
        )
      )
      expect(order.total).toBe(due / 100)
      expect(order.summary.pending_difference).toBe(0)
      const { payment_id } = await oneRow<{ payment_id: string }>(
        shop,
        `select p.id as payment_id from payment p
           join cart_payment_collection l on l.payment_collection_id = p.payment_collection_id
          where l.cart_id = $1`,
        [cart.id]
      )
      expect(
        await owner.post<Refusal>(`/admin/payments/${payment_id}/refund`, { amount: 1.005 })
      ).toMatchObject({ status: 400, body: { code: "invalid_request" } })
      expect(await simulator.refundsOf(checkout)).toEqual([])
      const [{ pending }] = await rows<{ pending: string }>(
        shop.databaseUrl,
        `select round((totals->>'pending_difference')::numeric, 9)::text as pending
           from order_summary where order_id = $1 order by version desc limit 1`,
        [id]
      )
      expect(Number(pending)).toBe(0)
    })

    it.each([
      ["goods, before tax", { is_tax_inclusive: false }, { target_type: "items", value: 7 }],
      ["the lane", {}, { target_type: "shipping_methods", value: 33 }],
      [
        "the whole order",
        { is_tax_inclusive: true },
        { target_type: "order", allocation: "across", value: 7, max_quantity: undefined },
      ],
    ])("are left by a discount on %s", async (_what, promotion, method) => {
      const code = await startPromotion(7, promotion, method)
      const line = { variant_id: nextOtc().variant_id, quantity: 3 }
      const undiscounted = await cartWith(customer, [line])
      const cart = await cartWith(customer, [line], { coupon: code })
      // A discount on the lane is computed once the lane is there.
      await expectOk(customer.post(`/store/carts/${cart.id}/promotions`, { promo_codes: [code] }))

      const checkout = await openCheckout(customer, cart.id)
      const booked = await oneRow<{ paise: string }>(
        shop,
        `select trim_scale(round(amount * 100, 9))::text as paise from payment_collection
          where id = (select payment_collection_id from cart_payment_collection where cart_id = $1)`,
        [cart.id]
      )

      expect(checkout.amount_paise).toBeLessThan(paise(undiscounted.total))
      expect(booked.paise).toBe(String(checkout.amount_paise))
    })

    it("are all that a cart shows when its goods cost nothing", async () => {
      const code = await startPromotion(100)
      const line = { variant_id: nextOtc().variant_id, quantity: 1 }
      const cart = await cartWith(customer, [line], { coupon: code })
      const { total, shipping_total } = await read(cart)

      expect(shipping_total).toBeGreaterThan(0)
      expect(total).toBe(shipping_total)
    })

    it("refuse an order that costs nothing at all, before it is paid", async () => {
      const code = await startPromotion(100)
      const line = { variant_id: nextOtc().variant_id, quantity: 1 }
      const cart = await cartWith(customer, [line], { coupon: code })
      await chooseLane(customer, cart.id, "pickup")

      const refused = await customer.post<Refusal>(`/store/carts/${cart.id}/checkout`)

      expect(refused).toMatchObject({
        status: 400,
        body: {
          code: "total_too_small",
          message: "Less than ₹1 cannot be paid: remove the coupon, or add something to the cart.",
        },
      })
      expect(await openSessionsOf(cart)).toBe(0)
    })
  })

  describe("an address", () => {
    const places: [string, (address: object) => Promise<{ status: number; body: unknown }>][] = [
      [
        "a cart",
        async (shipping_address) => {
          const cart = await emptyCart(customer)
          return customer.post(`/store/carts/${cart.id}`, { shipping_address })
        },
      ],
      [
        "a new cart",
        async (shipping_address) =>
          customer.post("/store/carts", { region_id: await regionId(), shipping_address }),
      ],
      ["the address book", (address) => customer.post("/store/customers/me/addresses", address)],
      [
        "the address book, by staff",
        async (address) => {
          const { id } = await oneRow<{ id: string }>(
            shop,
            "select id from customer where email = $1",
            [CUSTOMER]
          )
          return owner.post(`/admin/customers/${id}/addresses`, address)
        },
      ],
      [
        "a draft order",
        async (shipping_address) =>
          owner.post("/admin/draft-orders", {
            region_id: await regionId(),
            email: CUSTOMER,
            shipping_address,
          }),
      ],
    ]
    let houses = 0

    describe.each(places)("of %s", (_place, save) => {
      it.each([
        ["postal_code", "560 034", "560034"],
        ["postal_code", " 560034", "560034"],
        ["postal_code", "560-034", "560034"],
        ["postal_code", "५६००३४", "560034"],
        ["phone", "098450 12345", "+919845012345"],
        ["phone", "+91 98450-12345", "+919845012345"],
        ["phone", "९८४५० १२३४५", "+919845012345"],
      ])("saves the %s %j as %j", async (field, typed, saved) => {
        const address_1 = `House ${++houses}`

        const { status } = await save({ ...BENGALURU, address_1, [field]: typed })

        expect(status).toBe(200)
        expect(await savedAt(address_1)).toMatchObject([{ [field]: saved }])
      })

      it.each([
        ["postal_code", "56003", "a pincode has six digits, for example 560034"],
        ["postal_code", "060034", "a pincode has six digits, for example 560034"],
        ["postal_code", "call me", "a pincode has six digits, for example 560034"],
        ["phone", "12", "an Indian mobile number has ten digits, for example 98450 12345"],
        ["phone", "call me", "an Indian mobile number has ten digits, for example 98450 12345"],
        [
          "phone",
          "+1 415 555 0100",
          "an Indian mobile number has ten digits, for example 98450 12345",
        ],
      ])("refuses the %s %j by name", async (field, typed, why) => {
        const address_1 = `House ${++houses}`

        const { status, body } = await save({ ...BENGALURU, address_1, [field]: typed })

        expect(status).toBe(400)
        expect(body).toMatchObject({
          code: "invalid_request",
          message: expect.stringMatching(new RegExp(`^(shipping_address\\.)?${field}: ${why}\\.$`)),
        })
        expect(await savedAt(address_1)).toEqual([])
      })
    })

    const savedAt = (address_1: string) =>
      rows<{ postal_code: string; phone: string }>(
        shop.databaseUrl,
        `select postal_code, phone from cart_address where address_1 = $1
         union all select postal_code, phone from customer_address where address_1 = $1
         union all select postal_code, phone from order_address where address_1 = $1`,
        [address_1]
      )

    it("may come without a number, until the order goes to a door", async () => {
      const cart = await cartWith(customer, [{ variant_id: nextOtc().variant_id, quantity: 1 }], {
        address: { ...BENGALURU, phone: "" },
      })

      const refused = await customer.post<Refusal>(`/store/carts/${cart.id}/checkout`)
      expect(refused).toMatchObject({
        status: 400,
        body: {
          code: "phone_required",
          message: "Add a mobile number to the delivery address.",
        },
      })
      expect(await openSessionsOf(cart)).toBe(0)

      await chooseLane(customer, cart.id, "pickup")
      await openCheckout(customer, cart.id)
    })

    it.each([
      ["first_name", "Add the name of the person", "पाने वाले का नाम"],
      ["address_1", "Add the house and the street", "मकान और गली"],
      ["city", "Add the city", "शहर भरें"],
    ])("is paid to no door without its %s", async (field, en, hi) => {
      const lines = [{ variant_id: nextOtc().variant_id, quantity: 1 }]
      const cart = await cartWith(customer, lines, { address: { ...BENGALURU, [field]: " " } })
      const pay = (by: typeof customer) => by.post<Refusal>(`/store/carts/${cart.id}/checkout`)

      const refused = { status: 400, body: { code: "cart_incomplete" } }
      const inEnglish = await pay(customer)
      const inHindi = await pay(customer.with({ "accept-language": "hi-IN" }))
      expect(inEnglish).toMatchObject(refused)
      expect(inHindi).toMatchObject(refused)
      expect(inEnglish.body.message).toContain(en)
      expect(inHindi.body.message).toContain(hi)
      expect(await openSessionsOf(cart)).toBe(0)

      await chooseLane(customer, cart.id, "pickup")
      await openCheckout(customer, cart.id)
    })
  })

  describe("where nobody delivers", () => {
    it("is said where the address is entered", async () => {
      const cart = await emptyCart(customer)
      const refused = await customer.post<Refusal>(`/store/carts/${cart.id}`, {
        shipping_address: { ...BENGALURU, postal_code: SHIMLA },
      })
      expect(refused).toMatchObject({
        status: 400,
        body: {
          code: "pincode_unserviceable",
          message: `We do not deliver to the pincode ${SHIMLA} yet.`,
        },
      })
    })

    it("is said where lanes are listed, and at the checkout", async () => {
      const cart = await cartWith(customer, [{ variant_id: nextOtc().variant_id, quantity: 1 }])
      // The zone was served when the address was saved.
      await rows(
        shop.databaseUrl,
        `update cart_address set postal_code = $2
          where id = (select shipping_address_id from cart where id = $1)`,
        [cart.id, SHIMLA]
      )

      const lanes = await expectOk(lanesFor(cart))
      const refused = await customer.post<Refusal>(`/store/carts/${cart.id}/checkout`)

      const unserviceable = {
        code: "pincode_unserviceable",
        message: `We do not deliver to the pincode ${SHIMLA} yet.`,
      }
      expect(lanes).toEqual({ shipping_options: [], unavailable: unserviceable })
      expect(refused).toMatchObject({ status: 400, body: unserviceable })
    })

    it("is told apart from a store that has not enough", async () => {
      const medicine = nextOtc()
      const cart = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }])
      await rows(shop.databaseUrl, "update cart_line_item set quantity = 1000000 where id = $1", [
        cart.items[0].id,
      ])

      const { unavailable } = await expectOk(lanesFor(cart))

      expect(unavailable).toMatchObject({ code: "insufficient_inventory" })
    })

    it("is a sentence for an empty cart too", async () => {
      const cart = await emptyCart(customer)
      const refused = await customer.post<Refusal>(`/store/carts/${cart.id}/checkout`)
      expect(refused.body).toMatchObject({
        code: "cart_incomplete",
        message: "The cart is empty: add something first.",
      })
    })
  })

  describe("lanes", () => {
    it("keep the cold one for cold goods, and cold goods for it", async () => {
      const cold = await coldMedicine()
      const ambient = await cartWith(customer, [{ variant_id: nextOtc().variant_id, quantity: 1 }])
      const chilled = await emptyCart(customer)
      await add(chilled, cold)

      expect(lanesIn(await expectOk(lanesFor(ambient)))).toEqual(["express", "pickup", "standard"])
      expect(lanesIn(await expectOk(lanesFor(chilled)))).toEqual(["cold", "pickup"])
    })

    it("do not let something cold, added later, leave by the warm one", async () => {
      const cart = await cartWith(customer, [{ variant_id: nextOtc().variant_id, quantity: 1 }])
      await add(cart, await coldMedicine())

      const refused = await customer.post<Refusal>(`/store/carts/${cart.id}/checkout`)

      expect(refused).toMatchObject({
        status: 400,
        body: {
          code: "lane_not_allowed",
          message: "Something in the cart must stay cold: choose cold delivery or pick-up.",
        },
      })
    })

    describe("past their cut-off", () => {
      const hours = (opens: string, cutoff: string) =>
        rows(shop.databaseUrl, "update lane set opens_ist = $1, cutoff_ist = $2", [opens, cutoff])
      const open = () => hours("00:00", "23:59")
      const close = () => hours("00:00", "00:01")
      let tomorrow: string

      beforeAll(() => {
        tomorrow = istDate(new Date(Date.now() + 24 * 60 * 60 * 1000))
      })
      afterEach(() => hours("08:00", "20:00"))

      it("say tomorrow wherever they are shown, in both languages", async () => {
        await close()
        const cart = await emptyCart(customer)
        await add(cart, nextOtc())

        const { pincode } = await expectOk(
          store.get<{
            pincode: { lanes: (Lanes["shipping_options"][0] & { open_today: boolean })[] }
          }>(`/store/pincodes/${BENGALURU.postal_code}`)
        )
        const listed = await expectOk(lanesFor(cart))
        const inHindi = await expectOk(
          customer
            .with({ "accept-language": "hi-IN,en;q=0.5" })
            .get<Lanes>(`/store/shipping-options?cart_id=${cart.id}`)
        )
        const express = listed.shipping_options.find(({ data }) => data.lane === "express")
        const { cart: chosen } = await expectOk(
          customer.post<{ cart: Cart }>(`/store/carts/${cart.id}/shipping-methods`, {
            option_id: express?.id,
          })
        )

        for (const lane of pincode.lanes) {
          expect(lane).toMatchObject({ open_today: false, promised_on: tomorrow })
          expect(lane.promise_text).toMatch(/^tomorrow by \d+:\d\d am$/)
        }
        expect(express).toMatchObject({
          name: "Express, tomorrow by 12:30 am",
          promised_on: tomorrow,
        })
        expect(listed.shipping_options.filter(({ name }) => name.includes("today"))).toEqual([])
        expect(inHindi.shipping_options.map(({ promise_text }) => promise_text)).toContain(
          "कल रात 12:30 बजे तक"
        )
        expect((await read(chosen)).shipping_methods?.[0].data).toMatchObject({
          promised_on: tomorrow,
          promised_by: express?.promised_by,
        })
      })

      it("are told at the checkout of a cart that showed today, and then sold for tomorrow", async () => {
        await open()
        const cart = await cartWith(customer, [{ variant_id: nextOtc().variant_id, quantity: 1 }])
        const shown = (await read(cart)).shipping_methods?.[0].data ?? {}
        await close()

        const refused = await customer.post<
          Refusal & { promise_change: { old_promised_by: string; new_promised_by: string } }
        >(`/store/carts/${cart.id}/checkout`)

        expect(refused).toMatchObject({
          status: 409,
          body: {
            code: "promise_changed",
            message: expect.stringContaining("tomorrow by"),
            promise_change: { old_promised_by: shown.promised_by },
          },
        })
        expect(refused.body).not.toHaveProperty("price_change")
        expect(shown.promised_on).toBe(istToday())
        expect(await openSessionsOf(cart)).toBe(0)
        const { razorpay_order_id } = await openCheckout(customer, cart.id)
        expect((await read(cart)).shipping_methods?.[0].data).toMatchObject({
          promised_on: tomorrow,
          promised_by: refused.body.promise_change.new_promised_by,
        })
        expect((await openCheckout(customer, cart.id)).razorpay_order_id).toBe(razorpay_order_id)
      })

      it("are told to each of two taps that name the promise they saw", async () => {
        await open()
        const cart = await cartWith(customer, [{ variant_id: nextOtc().variant_id, quantity: 1 }])
        const shown = String((await read(cart)).shipping_methods?.[0].data?.promised_by)
        await close()
        const tap = (promise: string) =>
          customer.post<Refusal & { promise_change: { new_promised_by: string } }>(
            `/store/carts/${cart.id}/checkout`,
            { seen_promised_by: promise }
          )

        const taps = await Promise.all([tap(shown), tap(shown)])

        for (const answer of taps) {
          expect(answer).toMatchObject({
            status: 409,
            body: { code: "promise_changed", promise_change: { old_promised_by: shown } },
          })
        }
        expect(await openSessionsOf(cart)).toBe(0)
        expect((await tap("soon")).body.code).toBe("invalid_request")
        // and the promise that was told is opened
        expect((await tap(taps[0].body.promise_change.new_promised_by)).status).toBe(200)
      })
    })

    it("end on the same day for the shelf and for the cart", async () => {
      const medicine = nextOtc()
      const cart = await emptyCart(customer)
      await add(cart, medicine)
      const doorstepEnds = (day: string | null) =>
        rows(
          shop.databaseUrl,
          "update fulfilment_policy set effective_to = $1 where scheme = $2 and mode = 'doorstep'",
          [day, medicine.scheme]
        )
      await doorstepEnds(istToday())
      try {
        const { medicine: shown } = await expectOk(
          store.get<{ medicine: { lane: string } }>(
            `/store/medicines/${medicine.medicine_id}?pincode=${BENGALURU.postal_code}`
          )
        )
        expect(shown.lane).toBe("pickup")
        expect(lanesIn(await expectOk(lanesFor(cart)))).toEqual(["pickup"])
      } finally {
        await doorstepEnds(null)
      }
    })
  })

  describe("search on the shelf", () => {
    it.each([
      "paracetamol 500mg",
      "500 mg paracetamol",
      "Paracetamol\u00a0500  mg",
      "mg, 500 PARACETAMOL",
    ])("reads %j as paracetamol 500 mg", async (typed) => {
      const usual = await titlesOf("paracetamol 500 mg")
      expect(usual.length).toBeGreaterThan(1)
      expect(usual.filter((title) => !/Paracetamol.* 500 mg/.test(title))).toEqual([])
      expect(await titlesOf(typed)).toEqual(usual)
    })

    it("finds what holds both substances", async () => {
      const titles = await titlesOf("amoxicillin clavulanic")
      expect(titles[0]).toMatch(/^Amoxicillin \+ Clavulanic acid/)
    })

    it.each([
      ["crocin", /^Paracetamol \d/],
      ["Dolo 500", /^Paracetamol 500 mg/],
      ["augmentin", /^Amoxicillin \+ Clavulanic acid/],
      ["telma", /^Telmisartan \d/],
    ])("finds by the brand %s what is in it, and nothing else", async (brand, generic) => {
      const titles = await titlesOf(brand)
      expect(titles.length).toBeGreaterThan(0)
      expect(titles.filter((title) => !generic.test(title))).toEqual([])
    })

    it.each([
      ["paracetmol", /^Paracetamol/],
      ["azithromicin", /^Azithromycin/],
      ["croccin", /^Paracetamol/],
    ])("reads %s as its nearest name", async (typed, found) => {
      expect((await titlesOf(typed))[0]).toMatch(found)
    })

    it("finds nothing for what is near to nothing", async () => {
      expect(await titlesOf("qqqqzzzz")).toEqual([])
    })

    it.each([
      ["ors", /^Oral rehydration salts/],
      ["बुखार", /^Paracetamol \d/],
      ["पैरासिटामोल 500", /^Paracetamol 500 mg/],
      ["सेटिरिजिन", /^Cetirizine/],
      ["augmentin 625", /^Amoxicillin \+ Clavulanic acid 500 mg/],
      ["Augmentin 625 Duo", /^Amoxicillin \+ Clavulanic acid 500 mg/],
      ["crocin advance", /^Paracetamol \d/],
      ["peracitamol", /^Paracetamol \d/],
      ["gas", /Simethicone/],
      ["period pain", /^Paracetamol \d/],
      ["sardi", /^(Sodium chloride|Xylometazoline|Paracetamol)/],
      ["cold", /^(Sodium chloride|Xylometazoline|Paracetamol)/],
      ["खाँसी", /^Sodium chloride/],
      ["cough", /^Sodium chloride/],
    ])("finds %s, as people in India type it", async (typed, expected) => {
      const titles = await titlesOf(typed)

      expect(titles.length).toBeGreaterThan(0)
      expect(titles.filter((title) => !expected.test(title))).toEqual([])
    })

    it("finds for a complaint what needs no prescription", async () => {
      const medicines = await searched("fever")
      expect(medicines.map(({ prescription_required }) => prescription_required)).toContain(false)
      expect(medicines.map(({ prescription_required }) => prescription_required)).not.toContain(
        true
      )
    })

    it("puts the nearest first, and pages through them once", async () => {
      const all = await titlesOf("paracetamol")
      expect(all[0]).toMatch(/^Paracetamol \d/)
      const combined = all.findIndex((title) => title.includes("+"))
      expect(all.slice(combined).filter((title) => /^Paracetamol \d/.test(title))).toEqual([])
      const paged: string[] = []
      let cursor: string | null = null
      do {
        const page: { medicines: Medicine[]; next_cursor: string | null } = await expectOk(
          store.get(
            `/store/medicines?q=paracetamol&limit=2${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`
          )
        )
        paged.push(...page.medicines.map(({ title }) => title))
        cursor = page.next_cursor
      } while (cursor)
      expect(paged).toEqual(all)
    })

    it("shows a medicine by its product's handle, and a product with what it is in law", async () => {
      const [rx] = await medicinesOn(store, { rx: true, scheme: "H" })
      const { product } = await expectOk(
        store.get<{ product: Product }>(`/store/products/${rx.product_id}`)
      )
      const { products } = await expectOk(
        store.get<{ products: Product[] }>(`/store/products?id=${rx.product_id}`)
      )
      const { medicines } = await expectOk(
        store.get<{ medicines: Medicine[] }>(`/store/medicines?handle=${product.handle}`)
      )

      expect(medicines.map(({ medicine_id }) => medicine_id)).toEqual([rx.medicine_id])
      expect(product.medicine).toMatchObject({
        id: rx.medicine_id,
        scheme: "H",
        prescription_required: true,
      })
      expect(products.map(({ medicine }) => medicine)).toEqual([product.medicine])
      expect(product.subtitle).toMatch(/^[A-Z][a-z]+, /)
      expect(product.description).toContain("Made by ")
    })

    it("counts one sachet and ten tablets", async () => {
      const sachets = await titlesOf("oral rehydration")
      expect(sachets.some((title) => title.includes(", 1 sachet ("))).toBe(true)
      expect(sachets.some((title) => title.includes("1 sachets"))).toBe(false)
    })

    const searched = async (typed: string) =>
      (
        await expectOk(
          store.get<{ medicines: Medicine[] }>(
            `/store/medicines?limit=100&q=${encodeURIComponent(typed)}`
          )
        )
      ).medicines

    const titlesOf = async (typed: string) => (await searched(typed)).map(({ title }) => title)
  })

  it("are told of each line what its prescription lacks, in their language", async () => {
    const [medicine] = await medicinesOn(store, { rx: true, scheme: "H" })
    const cart = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 2 }])
    type Lacking = Refusal & { prescription_lines: { state: string; message: string | null }[] }
    const checkout = async (by = customer) =>
      (await by.post<Lacking>(`/store/carts/${cart.id}/checkout`)).body
    const pharmacist = await loginStaff(shop, DEMO.pharmacist)

    // Nothing was uploaded
    const message = `${medicine.title}: this needs an approved prescription. Upload one for it, or remove it.`
    expect(await checkout()).toMatchObject({
      code: "rx_required",
      message,
      prescription_lines: [
        {
          line_id: cart.items[0].id,
          state: "needed",
          code: "rx_required",
          message,
          prescription_id: null,
        },
      ],
    })
    const inHindi = await checkout(customer.with({ "accept-language": "hi-IN" }))
    expect(inHindi).toMatchObject({
      code: "rx_required",
      message: `${medicine.title}: इसके लिए मंज़ूर पर्ची चाहिए। पर्ची अपलोड करें, या इसे हटा दें।`,
    })
    expect(inHindi.prescription_lines[0]).toMatchObject({ message: inHindi.message })

    // A pharmacist reads it
    const prescription = await uploadNew(customer, cart.id)
    const { reference } = await oneRow<{ reference: string }>(
      shop,
      "select reference from prescription where id = $1",
      [prescription.id]
    )
    expect(await checkout()).toMatchObject({
      code: "rx_required",
      message: expect.stringContaining(`is reading your prescription ${reference}`),
      prescription_lines: [{ state: "in_review", prescription_id: prescription.id, reference }],
    })

    // A pharmacist asks
    const path = `/admin/prescriptions/${prescription.id}`
    await takeUp(pharmacist, path)
    const question = { question: "How often?", reason: "missing_dose", signature: true }
    await expectOk(pharmacist.post(`${path}/reviews`, { verdict: "query", ...question }))
    const { prescription: asked } = await expectOk(
      customer.get<{ prescription: { queries: { id: string }[] } }>(
        `/store/prescriptions/${prescription.id}`
      )
    )
    const [{ id: query_id }] = asked.queries
    expect(await checkout()).toMatchObject({
      code: "rx_required",
      prescription_lines: [{ state: "question", query_id }],
    })

    // A pharmacist approves half of it
    await expectOk(
      customer.post(`/store/prescriptions/${prescription.id}/queries/${query_id}/answers`, {
        text: "Twice a day",
      })
    )
    await takeUp(pharmacist, path)
    const half = {
      cart_line_id: cart.items[0].id,
      medicine,
      quantity_base_units: await baseUnitsPerPack(shop, medicine),
    }
    await expectOk(pharmacist.post(`${path}/reviews`, { ...approvalOf([half]), answers_seen: 1 }))
    expect(await checkout()).toMatchObject({
      code: "rx_line_exhausted",
      prescription_lines: [{ state: "approved_for_less", prescription_id: prescription.id }],
    })

    // The quantity is lowered, and the prescription used for it
    await expectOk(
      customer.post(`/store/carts/${cart.id}/line-items/${cart.items[0].id}`, { quantity: 1 })
    )
    expect(await checkout()).toMatchObject({ prescription_lines: [{ state: "attach" }] })
    await expectOk(
      customer.post(`/store/prescriptions/${prescription.id}/attach`, { cart_id: cart.id })
    )
    expect(await checkout()).not.toHaveProperty("prescription_lines")

    // A cart takes nothing of it yet, an order does: of one product, by its name
    const lineOf = async () =>
      (
        await expectOk(
          customer.get<{ prescriptions: { id: string; lines: object[] }[] }>("/store/prescriptions")
        )
      ).prescriptions.find(({ id }) => id === prescription.id)?.lines
    const units = half.quantity_base_units
    const named = { title: expect.stringContaining(medicine.title.split(" ")[0]) }
    expect(await lineOf()).toMatchObject([
      { ...named, quantity_base_units: units, remaining_base_units: units },
    ])

    // Used up for the next cart, whose attach is refused by the same name
    await payFor(shop, customer, cart.id)
    expect(await lineOf()).toMatchObject([
      { ...named, quantity_base_units: units, remaining_base_units: 0 },
    ])
    const next = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }])
    expect(
      (await customer.post<Lacking>(`/store/carts/${next.id}/checkout`)).body.prescription_lines
    ).toMatchObject([{ state: "used_up", code: "rx_line_exhausted" }])
    expect(
      (
        await customer.post<Refusal>(`/store/prescriptions/${prescription.id}/attach`, {
          cart_id: next.id,
        })
      ).body
    ).toMatchObject({
      code: "rx_line_exhausted",
      message: `${medicine.title}: the prescription is used up. Upload a new one, or remove it.`,
    })
  })

  describe("what cannot be put into a cart", () => {
    let cart: Cart
    let otc: Medicine

    beforeAll(async () => {
      cart = await emptyCart(customer)
      ;[otc] = await medicinesOn(store, { rx: false })
    })

    const put = (line: object) => customer.post<Refusal>(`/store/carts/${cart.id}/line-items`, line)

    it("names what is short, and how much is left", async () => {
      // Loose tablets lie there by the thousand, and nobody may ask for more.
      const scarce: (Medicine & { stocked: number })[] = []
      for (const medicine of await medicinesOn(store, { rx: false })) {
        const { stocked } = await stockOf(shop, medicine.variant_id)
        scarce.push(...(stocked < 500 ? [{ ...medicine, stocked }] : []))
      }
      const [{ variant_id, title, stocked }] = scarce
      const { status, body } = await put({ variant_id, quantity: stocked + 1 })

      expect([status, body.code]).toEqual([400, "insufficient_inventory"])
      expect(body.message).toMatch(/: only \d+ left\. Lower the quantity\.$/)
      expect(body.message.startsWith(title)).toBe(true)
    })

    it.each([
      ["a quantity of nothing", { quantity: 0 }, 400, "quantity_invalid"],
      ["a part of a pack", { quantity: 1.5 }, 400, "quantity_invalid"],
      ["an unknown product", { variant_id: "variant_nobody_knows" }, 404, "product_unknown"],
    ])("%s has a code of its own", async (_what, line, status, code) => {
      const refused = await put({ variant_id: otc.variant_id, quantity: 1, ...line })

      expect(refused).toMatchObject({ status, body: { code } })
      expect(refused.body.message).not.toContain("variant")
    })

    it("a coupon is taken in whatever letters; one that gives nothing says so", async () => {
      const code = await startPromotion(10)
      const add = (to: Cart, typed: string) =>
        customer.post<Refusal>(`/store/carts/${to.id}/promotions`, { promo_codes: [typed] })
      const couponsOf = async ({ id }: Cart) =>
        (
          await expectOk(
            customer.get<{ cart: { promotions: { code: string }[] } }>(
              `/store/carts/${id}?fields=id,promotions.code`
            )
          )
        ).cart.promotions.map((promotion) => promotion.code)

      // As a phone's keyboard writes it
      const filled = await cartWith(customer, [{ variant_id: otc.variant_id, quantity: 1 }])
      await expectOk(add(filled, ` ${code.toLowerCase()} `))
      expect(await couponsOf(filled)).toEqual([code])
      await expectOk(
        customer.send(`/store/carts/${filled.id}/promotions`, {
          method: "DELETE",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ promo_codes: [code.toLowerCase()] }),
        })
      )
      expect(await couponsOf(filled)).toEqual([])

      // For a prescription medicine alone, and after its end
      const [scheduled] = await medicinesOn(store, { rx: true, scheme: "H" })
      const onlyRx = await cartWith(customer, [{ variant_id: scheduled.variant_id, quantity: 1 }])
      expect(await add(onlyRx, code)).toMatchObject({
        status: 400,
        body: {
          code: "coupon_not_applicable",
          message:
            "This coupon gives no discount on what is in the cart. Prescription medicines have no discounts.",
        },
      })
      await endPromotion(code)
      expect(await add(filled, code)).toMatchObject({ body: { code: "coupon_unknown" } })
      expect(await couponsOf(onlyRx)).toEqual([])
    })

    it("an unknown coupon has a code of its own", async () => {
      const coupon = { promo_codes: ["NOPE"] }
      const refused = await customer.post<Refusal>(`/store/carts/${cart.id}/promotions`, coupon)

      expect(refused).toMatchObject({ status: 400, body: { code: "coupon_unknown" } })
      expect((await read(cart)).items).toEqual([])
    })
  })

  it("empty search fields ask for nothing", async () => {
    const all = await expectOk(store.get<{ medicines: Medicine[] }>("/store/medicines?limit=5"))

    const cleared = await expectOk(
      store.get<{ medicines: Medicine[] }>("/store/medicines?limit=5&q=&pincode=%20&cursor=")
    )

    expect(cleared.medicines).toEqual(all.medicines)
  })

  describe("an e-mail address", () => {
    it("is one account in whatever case it is typed", async () => {
      await registerCustomer(shop, "Twice@PulseKart.test")

      const again = await store.post<Refusal>("/auth/customer/emailpass/register", {
        email: " tWICE@pulsekart.test",
        password: shop.password,
      })

      expect(again).toMatchObject({ status: 401, body: { code: "login_exists" } })
      await loginCustomer(shop, "TWICE@PULSEKART.TEST")
      const { accounts } = await oneRow<{ accounts: number }>(
        shop,
        "select count(*)::int as accounts from customer where lower(email) = $1 and has_account",
        ["twice@pulsekart.test"]
      )
      expect(accounts).toBe(1)
    })

    it("is folded in a guest's cart and in an invite", async () => {
      const { cart } = await expectOk(
        store.post<{ cart: { email: string } }>("/store/carts", {
          region_id: await regionId(),
          email: "Guest@PulseKart.test",
        })
      )
      const { invite } = await expectOk(
        owner.post<{ invite: { email: string } }>("/admin/staff/invites", {
          email: "Staff@PulseKart.test",
          roles: ["support"],
        })
      )
      expect([cart.email, invite.email]).toEqual(["guest@pulsekart.test", "staff@pulsekart.test"])
    })

    it("that was there is folded; twins are named and left alone", async () => {
      await rows(shop.databaseUrl, 'drop index "IDX_customer_one_account_per_address"')
      const customers = [
        ["cus_old_single", "Single@Pulsekart.test"],
        ["cus_old_folded", "pair@pulsekart.test"],
        ["cus_old_twin", "Pair@pulsekart.test"],
      ]
      for (const [id, email] of customers) {
        await rows(
          shop.databaseUrl,
          "insert into customer (id, email, has_account) values ($1, $2, true)",
          [id, email]
        )
      }

      const done = await foldStoredEmails(sqlOver(shop.databaseUrl))

      expect(done.find(({ table }) => table === "customer")).toEqual({
        table: "customer",
        folded: 1,
        twins: ["cus_old_twin"],
      })
      expect(
        await rows(
          shop.databaseUrl,
          "select id, email from customer where id like 'cus_old_%' order by id"
        )
      ).toEqual([
        { id: "cus_old_folded", email: "pair@pulsekart.test" },
        { id: "cus_old_single", email: "single@pulsekart.test" },
        { id: "cus_old_twin", email: "Pair@pulsekart.test" },
      ])
      // and the database takes no third one
      await expect(
        rows(
          shop.databaseUrl,
          "insert into customer (id, email, has_account) values ('cus_third', 'PAIR@pulsekart.test', true)"
        )
      ).rejects.toMatchObject({ constraint: "IDX_customer_one_account_per_address" })
    })
  })

  function nextOtc(): Medicine {
    const medicine = shelf.shift()
    if (!medicine) {
      throw new Error("The shelf is empty.")
    }
    shelf.push(medicine)
    return medicine
  }

  /** One that is kept cold and needs no prescription. */
  async function coldMedicine(): Promise<Medicine> {
    const { medicines } = await expectOk(
      store.get<{ medicines: Medicine[] }>(
        `/store/medicines?pincode=${BENGALURU.postal_code}&limit=100`
      )
    )
    const cold = medicines.find(
      ({ storage_class, available }) => storage_class === "cold" && available > 0
    )
    if (!cold) {
      throw new Error("Nothing on the shelf is kept cold")
    }
    return cold
  }

  const add = (cart: Cart, { variant_id }: Medicine) =>
    expectOk(customer.post(`/store/carts/${cart.id}/line-items`, { variant_id, quantity: 1 }))

  const lanesFor = (cart: Cart) => customer.get<Lanes>(`/store/shipping-options?cart_id=${cart.id}`)

  const lanesIn = ({ shipping_options }: Lanes) =>
    shipping_options.map(({ data }) => data.lane).sort()

  async function read(cart: Cart): Promise<Cart & { shipping_total: number }> {
    const answer = await expectOk(
      customer.get<{ cart: Cart & { shipping_total: number } }>(
        `/store/carts/${cart.id}?fields=+shipping_methods.data`
      )
    )
    return answer.cart
  }

  async function regionId(): Promise<string> {
    const { regions } = await expectOk(store.get<{ regions: { id: string }[] }>("/store/regions"))
    return regions[0].id
  }

  async function startSale({ variant_id, title }: Medicine, pricePaise: number): Promise<string> {
    const { price_list } = await expectOk(
      owner.post<{ price_list: { id: string } }>("/admin/price-lists", {
        title: `Sale of ${title}`,
        description: "For a test",
        type: "sale",
        status: "active",
        prices: [{ variant_id, currency_code: "inr", amount: pricePaise / 100 }],
      })
    )
    return price_list.id
  }

  const endSale = (id: string) =>
    expectOk(
      owner.post(`/admin/price-lists/${id}`, {
        ends_at: new Date(Date.now() - 86_400_000).toISOString(),
      })
    )

  let promotions = 0

  /** So many per cent off goods that need no prescription. */
  async function startPromotion(
    percent: number,
    more: { is_tax_inclusive?: boolean } = {},
    method: object = {}
  ): Promise<string> {
    const { promotion } = await expectOk(
      owner.post<{ promotion: { code: string } }>("/admin/promotions", {
        code: `TEST${++promotions}`,
        type: "standard",
        status: "active",
        is_tax_inclusive: true,
        ...more,
        application_method: {
          type: "percentage",
          target_type: "items",
          allocation: "each",
          max_quantity: 100,
          value: percent,
          currency_code: "inr",
          ...method,
        },
      })
    )
    return promotion.code
  }

  async function endPromotion(code: string): Promise<void> {
    const { id } = await oneRow<{ id: string }>(shop, "select id from promotion where code = $1", [
      code,
    ])
    await expectOk(owner.post(`/admin/promotions/${id}`, { status: "inactive" }))
  }

  async function openSessionsOf(cart: Cart): Promise<number> {
    const { count } = await oneRow<{ count: number }>(
      shop,
      `select count(*)::int as count from payment_session s
         join cart_payment_collection l on l.payment_collection_id = s.payment_collection_id
        where l.cart_id = $1 and s.deleted_at is null`,
      [cart.id]
    )
    return count
  }

  /** Paise with whatever fraction the books hold. */
  async function bookedPaid(orderId: string): Promise<string> {
    const { paid } = await oneRow<{ paid: string }>(
      shop,
      `select coalesce(trim_scale(sum(amount) * 100), 0)::text as paid from order_transaction
        where order_id = $1 and deleted_at is null`,
      [orderId]
    )
    return paid
  }
})

const paise = (rupees: number) => Math.round(rupees * 100)

/** The statements of a migration, over the suite's database. */
function sqlOver(url: string): Statements {
  return (statement, parameters = []) => {
    let at = 0
    return rows(
      url,
      statement.replace(/\?/g, () => `$${++at}`),
      [...parameters]
    )
  }
}
