import { caller, expectOk, type Caller } from "../../harness/http"
import { orderOf, ordersOf } from "../../harness/scenes"
import {
  cartWith,
  medicinesOn,
  openCheckout,
  registerCustomer,
  type Cart,
  type Checkout,
} from "../../harness/shop"
import { simulatorAt } from "../../harness/simulator"
import { until } from "../../harness/system"
import { STOREFRONT, theShop } from "./shop-window"

const RETURN_URL = `${STOREFRONT}/in/checkout/paid?from=razorpay`
const CANCEL_URL = `${STOREFRONT}/in/checkout?step=payment`

export function wayBack(): void {
  let customer: Caller
  let cartToPay: string | undefined

  beforeAll(async () => {
    customer = await registerCustomer(theShop(), "way-back@pulsekart.test")
  })

  it("paid, declined and cancelled alike", async () => {
    // Given a checkout that names where the customer goes from the payment page
    const cart = await filledCart()
    const { checkout } = await expectOk(
      customer.post<{ checkout: Checkout }>(`/store/carts/${cart.id}/checkout`, {
        return_url: RETURN_URL,
        cancel_url: CANCEL_URL,
      })
    )

    // Then our page says the way back, and hands it to Razorpay
    const page = await pageAt(checkout.hosted_checkout_url)
    expect(page.links).toContain(CANCEL_URL)
    expect(page.fields.order_id).toBe(checkout.razorpay_order_id)
    // with the shop, the sum and how many things it is for
    const sum = `₹${(checkout.amount_paise / 100).toFixed(2)}`
    expect(page.html).toMatch(new RegExp(`PulseKart[^]*${sum}[^]*1 item`))

    // and from Razorpay's page (the simulator's) one comes back without paying, before and after a refusal
    const entered = await submit(page)
    const cancelLink = entered.links.find((link) => link.includes("/back"))
    expect(await redirectOf(cancelLink ?? "")).toBe(CANCEL_URL)
    const declined = await submit(entered, "decline")
    expect(await redirectOf(declined.links.find((link) => link.includes("/back")) ?? "")).toBe(
      CANCEL_URL
    )

    // and after paying, by the form post that Razorpay makes
    const tryAgain = declined.links.find((link) => link.startsWith("/checkout/")) ?? ""
    const approved = await submit(
      await pageAt(new URL(tryAgain, theShop().simulatorUrl).href),
      "approve"
    )
    expect(approved.action).toContain("/back")
    const posted = await fetch(approved.action, {
      method: "POST",
      body: new URLSearchParams(approved.fields),
      redirect: "manual",
    })
    expect(posted.status).toBe(303)
    expect(posted.headers.get("location")).toBe(RETURN_URL)
    await until(async () => (await ordersOf(theShop(), cart.id)).length === 1, "the order")

    // and once it is paid, the link offers no second payment
    const paid = await pageAt(checkout.hosted_checkout_url)
    expect(paid.html).toContain("Already paid")
    expect([paid.action, paid.links]).toEqual(["", [RETURN_URL]])

    // nor says that it is paid once the order was cancelled
    const { id } = await orderOf(theShop(), cart.id)
    await expectOk(customer.post(`/store/orders/${id}/cancel`))
    const canceled = await pageAt(checkout.hosted_checkout_url)
    expect(canceled.html).toContain("Nothing is to be paid here")
    expect(canceled.html).not.toContain("Already paid")
  })

  it("and a link to nothing is a page that says so, in the reader's language", async () => {
    const wanted = { accept: "text/html", "accept-language": "hi" }
    const nothing = await fetch(`${theShop().url}/razorpay/checkout/order_Nothing1`, {
      headers: wanted,
    })
    const elsewhere = await fetch(
      `${theShop().url}/razorpay/checkout/order_Any123?cancel_url=https://evil.example.com/`,
      { headers: wanted }
    )

    expect([nothing.status, await nothing.text()]).toEqual([
      404,
      expect.stringContaining("यह भुगतान नहीं मिला"),
    ])
    expect([elsewhere.status, await elsewhere.text()]).toEqual([
      400,
      expect.not.stringContaining("evil.example"),
    ])
  })

  it("as it is understood here, whatever a client would read out of it", async () => {
    const query = `?return_url=${encodeURIComponent(`${STOREFRONT}\\.evil.test/`)}`
    const back = await fetch(`${theShop().url}/razorpay/checkout/order_Any123/back${query}`, {
      redirect: "manual",
    })
    expect([back.status, back.headers.get("location")]).toEqual([303, `${STOREFRONT}/.evil.test/`])
  })

  it.each([
    ["another site", "https://evil.example.com/"],
    ["a site whose name begins alike", `${STOREFRONT}.evil.example.com/`],
    ["a site behind a user name", `${STOREFRONT.replace("://", "://localhost:8000@")}.evil.test/`],
    ["a script", "javascript:alert(1)"],
    ["a path without a host", "//evil.example.com"],
    ["no address", "soon"],
  ])("but never to %s", async (_name, address) => {
    cartToPay ??= (await filledCart()).id

    // When a checkout, or a link that somebody wrote, names it
    const opened = await customer.post(`/store/carts/${cartToPay}/checkout`, {
      return_url: address,
    })
    const query = `?cancel_url=${encodeURIComponent(address)}`
    const page = await caller(theShop().url).get(`/razorpay/checkout/order_Any123${query}`)
    const back = await fetch(`${theShop().url}/razorpay/checkout/order_Any123/back${query}`, {
      redirect: "manual",
    })

    // Then each refuses and names the field
    expect(opened).toMatchObject({
      status: 400,
      body: { code: "invalid_request", message: expect.stringContaining("return_url") },
    })
    expect(page).toMatchObject({ status: 400, body: { code: "invalid_request" } })
    expect(back.status).toBe(400)
    expect(back.headers.get("location")).toBeNull()
  })

  it("and a cart that the webhook completed says that a new one is needed", async () => {
    // Given an order whose customer never came back: the storefront still has the cart in its cookie
    const cart = await filledCart()
    const checkout = await openCheckout(customer, cart.id)
    await simulatorAt(theShop().simulatorUrl).approve(checkout)
    await until(async () => (await ordersOf(theShop(), cart.id)).length === 1, "the order")
    const [otc] = await medicinesOn(customer, { rx: false })

    // When anything is tried with that cart
    const [line] = cart.items
    const tries: [path: string, body: object][] = [
      [`/store/carts/${cart.id}/line-items`, { variant_id: otc.variant_id, quantity: 1 }],
      [`/store/carts/${cart.id}/line-items/${line.id}`, { quantity: 2 }],
      [`/store/carts/${cart.id}`, { email: "other@example.test" }],
      [`/store/carts/${cart.id}/promotions`, { promo_codes: ["CARE10"] }],
      [`/store/carts/${cart.id}/checkout`, {}],
    ]

    // Then each says so, by the code and in words; the order is found by the list and by completing
    for (const [path, body] of tries) {
      expect([path, await customer.post(path, body)]).toMatchObject([
        path,
        {
          status: 409,
          body: { code: "cart_completed", message: expect.stringContaining("start a new cart") },
        },
      ])
    }
    const again = await expectOk(
      customer.post<{ order: { id: string } }>(`/store/carts/${cart.id}/complete`)
    )
    const [order, ...others] = await ordersOf(theShop(), cart.id)
    expect(again.order.id).toBe(order.id)
    expect(others).toEqual([])
  })

  async function filledCart(): Promise<Cart> {
    const [otc] = await medicinesOn(customer, { rx: false })
    return await cartWith(customer, [{ variant_id: otc.variant_id, quantity: 1 }])
  }
}

type Page = {
  url: string
  html: string
  action: string
  fields: Record<string, string>
  links: string[]
}

async function pageAt(url: string): Promise<Page> {
  return await read(await fetch(url))
}

/** Presses the page's button, or the one of the form whose address ends so. */
async function submit(page: Page, to = ""): Promise<Page> {
  const action = new URL(
    page.action.replace(/\/(approve|decline)$/, to ? `/${to}` : "$&"),
    page.url
  )
  return await read(await fetch(action, { method: "POST", body: new URLSearchParams(page.fields) }))
}

async function read(response: Response): Promise<Page> {
  const html = await response.text()
  expect(response.status).toBe(200)
  const form = /<form method="post" action="([^"]+)">([\s\S]*?)<\/form>/.exec(html)
  const inputs = (form?.[2] ?? "").matchAll(/name="([^"]+)" value="([^"]*)"/g)
  return {
    url: response.url,
    html,
    action: unescape(form?.[1] ?? ""),
    fields: Object.fromEntries([...inputs].map(([, name, value]) => [name, unescape(value)])),
    links: [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => unescape(href)),
  }
}

async function redirectOf(url: string): Promise<string | null> {
  const response = await fetch(url, { redirect: "manual" })
  expect(response.status).toBe(303)
  return response.headers.get("location")
}

function unescape(html: string): string {
  return html.replace(/&#(\d+);/g, (_match, code: string) => String.fromCharCode(Number(code)))
}
