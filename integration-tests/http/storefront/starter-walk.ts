import { caller, expectOk } from "../../harness/http"
import { rows } from "../../harness/postgres"
import { approveLine, ordersOf, uploadNew } from "../../harness/scenes"
import { BENGALURU, medicinesOn, storefront, type Medicine } from "../../harness/shop"
import { simulatorAt } from "../../harness/simulator"
import { refusedWith, type StarterCalls } from "./starter-calls"
import { theShop, visitor } from "./shop-window"

const RAZORPAY = "pp_razorpay_razorpay"
const PASSWORD = "starter-customer-1"

type SessionData = { razorpay_order_id: string; amount_paise: number }

export function starterWalk(): void {
  it("sells over the counter from home to the order's page", async () => {
    // Given a visitor who looks round: home, store, a category, a product
    const starter = await visitor()
    const region = await starter.region("in")
    expect(await starter.locales()).toBeNull()
    await starter.collections()
    await starter.collectionByHandle("none")
    const { product_categories: categories } = await starter.categories()
    expect(categories.length).toBeGreaterThan(0)
    await starter.categoryByHandle(categories[0].handle)
    await starter.products({ region_id: region.id, limit: 100, order: "created_at" })
    const otc = await onShelf(false)
    const { products } = await starter.products({
      region_id: region.id,
      handle: await handleOf(otc),
    })
    expect(products[0].variants?.[0].calculated_price?.calculated_amount).toBeGreaterThan(0)
    await starter.variant(otc.variant_id)

    // When they fill the cart, sign up, and go through the checkout's steps
    await starter.addToCart(otc.variant_id, 1, region.id)
    const [line] = (await starter.retrieveCart()).items ?? []
    await starter.updateLineItem(line.id, 2)
    const other = await onShelf(false, otc.variant_id)
    await starter.addToCart(other.variant_id, 1, region.id)
    const second = (await starter.retrieveCart()).items?.find(({ id }) => id !== line.id)
    await starter.deleteLineItem(second?.id ?? "")
    const email = `walk-${Date.now()}@example.test`
    await starter.signup(
      { email, first_name: "Walk", last_name: "Example", phone: BENGALURU.phone },
      PASSWORD
    )
    await fillCheckout(starter, email)
    expect(await refusedWith(starter.updateCart({ promo_codes: ["NOSUCH"] }))).toMatchObject({
      status: 400,
    })
    await starter.updateCart({ promo_codes: ["CARE10"] })
    const providers = await starter.paymentProviders(region.id)
    expect(providers.map(({ id }) => id)).toEqual([RAZORPAY])
    await starter.initiatePaymentSession(RAZORPAY)
    const order = await pay(starter)

    // Then the confirmation, the history and the account show the order
    expect(await starter.retrieveOrder(order)).toMatchObject({ id: order, email })
    expect((await starter.listOrders()).map(({ id }) => id)).toEqual([order])
    expect((await starter.customer()).orders?.map(({ id }) => id)).toEqual([order])

    // and the account's own pages work
    await starter.updateCustomer({ first_name: "Walker" })
    const address = await starter.addAddress(BENGALURU)
    await starter.updateAddress(address, { ...BENGALURU, city: "Bengaluru South" })
    await starter.deleteAddress(address)
    expect(await starter.customer()).toMatchObject({ first_name: "Walker" })
  })

  it("sells on prescription: refused until a pharmacist signed, then the same calls pay", async () => {
    // Given a scheduled medicine in the cart of a customer who logged in before
    const starter = await visitor()
    const region = await starter.region("in")
    const email = `walk-rx-${Date.now()}@example.test`
    await starter.signup({ email, first_name: "Walk", last_name: "Example" }, PASSWORD)
    const rx = await onShelf(true)
    await starter.addToCart(rx.variant_id, 1, region.id)
    await fillCheckout(starter, email)
    const cartId = starter.cartId ?? ""

    // When the payment step is pressed without a prescription, twice at once
    const refused = await Promise.all(
      [0, 1].map(() => refusedWith(starter.initiatePaymentSession(RAZORPAY)))
    )

    // Then it says why, and nothing can be paid: there is no payment session
    for (const answer of refused) {
      expect(answer).toMatchObject({ status: 400, statusText: "rx_required" })
    }
    expect(await sessionsOf(cartId)).toEqual([])

    // When the prescription is uploaded and signed, and the step is pressed again
    const store = await storefront(theShop())
    const customer = store.with({ authorization: `Bearer ${starter.token}` })
    const prescription = await uploadNew(customer, cartId)
    const cart = await expectOk(
      customer.get<{ cart: Parameters<typeof approveLine>[2]["cart"] }>(`/store/carts/${cartId}`)
    )
    await approveLine(theShop(), prescription, { cart: cart.cart, medicine: rx, packs: 1 })
    await Promise.all([0, 1].map(() => starter.initiatePaymentSession(RAZORPAY)))

    // Then there is one session, and it pays one order
    expect(await sessionsOf(cartId)).toHaveLength(1)
    const order = await pay(starter)
    expect(await ordersOf(theShop(), cartId)).toEqual([expect.objectContaining({ id: order })])
  })

  it("opens no payment of somebody else's cart, nor by another provider", async () => {
    const starter = await visitor()
    const region = await starter.region("in")
    const email = `walk-own-${Date.now()}@example.test`
    await starter.signup({ email, first_name: "Walk", last_name: "Example" }, PASSWORD)
    await starter.addToCart((await onShelf(false)).variant_id, 1, region.id)
    await fillCheckout(starter, email)

    // When the owner asks for a provider that is not ours
    expect(await refusedWith(starter.initiatePaymentSession("pp_system_default"))).toMatchObject({
      status: 400,
      statusText: "invalid_request",
    })
    const collection = (await starter.retrieveCart()).payment_collection?.id ?? ""
    expect(collection).not.toBe("")

    // and another customer, and nobody, for a session in that collection
    const stranger = await visitor()
    await stranger.signup(
      { email: `stranger-${Date.now()}@example.test`, first_name: "S", last_name: "E" },
      PASSWORD
    )
    const open = (who: StarterCalls) =>
      who.sdk.client.fetch(`/store/payment-collections/${collection}/payment-sessions`, {
        method: "POST",
        body: { provider_id: RAZORPAY },
        headers: who.token ? { authorization: `Bearer ${who.token}` } : {},
      })
    expect(await refusedWith(open(stranger))).toMatchObject({
      status: 404,
      statusText: "not_found",
    })
    expect(await refusedWith(open(await visitor()))).toMatchObject({ status: 401 })

    // Then there is no session; and the owner's own call, as a control, makes one
    expect(await sessionsOf(starter.cartId ?? "")).toEqual([])
    await starter.initiatePaymentSession(RAZORPAY)
    expect(await sessionsOf(starter.cartId ?? "")).toHaveLength(1)
  })

  it("says what to do in place of an order's transfer", async () => {
    const starter = await visitor()
    const email = `walk-transfer-${Date.now()}@example.test`
    await starter.signup({ email, first_name: "Walk", last_name: "Example" }, PASSWORD)
    const region = await starter.region("in")
    await starter.addToCart((await onShelf(false)).variant_id, 1, region.id)
    await fillCheckout(starter, email)
    await starter.initiatePaymentSession(RAZORPAY)
    const order = await pay(starter)

    const refused = await refusedWith(starter.requestTransfer(order))

    expect(refused).toMatchObject({ status: 403, statusText: "transfer_closed" })
    expect(refused.message).toContain("log in")
  })

  it("signs in somebody whose address has a login already", async () => {
    // Given a customer
    const email = `twice-${Date.now()}@example.test`
    const customer = { email, first_name: "Twice", last_name: "Example" }
    const starter = await visitor()
    await starter.signup(customer, PASSWORD)

    // When the same person signs up again: the starter knows it by the status text "Unauthorized"
    const again = await visitor()
    await again.signup(customer, PASSWORD)

    expect(await again.customer()).toMatchObject({ email })
  })
}

async function onShelf(rx: boolean, not?: string): Promise<Medicine> {
  const medicines = await medicinesOn(
    await storefront(theShop()),
    rx ? { rx, scheme: "H" } : { rx }
  )
  const found = medicines.find(({ variant_id }) => variant_id !== not)
  if (!found) {
    throw new Error("The shelf is empty")
  }
  return found
}

async function handleOf(medicine: Medicine): Promise<string> {
  const [product] = await rows<{ handle: string }>(
    theShop().databaseUrl,
    "select handle from product where id = $1",
    [medicine.product_id]
  )
  return product.handle
}

async function fillCheckout(starter: StarterCalls, email: string): Promise<void> {
  await starter.setAddresses(BENGALURU, email)
  const [lane] = await starter.shippingOptions()
  await starter.setShippingMethod(lane.id)
}

/** The one thing that the starter lacks: its button leads to the page of the session's Razorpay order. */
async function pay(starter: StarterCalls): Promise<string> {
  const cart = await starter.retrieveCart()
  const session = cart.payment_collection?.payment_sessions?.find(
    ({ status, provider_id }) => status === "pending" && provider_id === RAZORPAY
  )
  const data = session?.data as SessionData | undefined
  const orderId = data?.razorpay_order_id ?? ""
  const page = await caller(theShop().url).get<string>(`/razorpay/checkout/${orderId}`)
  expect(page).toMatchObject({ status: 200, body: expect.stringContaining(orderId) })
  await simulatorAt(theShop().simulatorUrl).approve({
    cart_id: cart.id,
    payment_session_id: session?.id ?? "",
    amount_paise: data?.amount_paise ?? 0,
    currency: "INR",
    razorpay_order_id: orderId,
    upi_intent_url: "",
    hosted_checkout_url: "",
  })
  const placed = await starter.placeOrder()
  expect(placed.id).toMatch(/^order_/)
  return placed.id
}

async function sessionsOf(cartId: string): Promise<object[]> {
  return await rows(
    theShop().databaseUrl,
    `select s.id from payment_session s
       join cart_payment_collection c on c.payment_collection_id = s.payment_collection_id
      where c.cart_id = $1 and s.deleted_at is null and s.status <> 'canceled'`,
    [cartId]
  )
}
