import { RazorpayClient } from "../client/razorpay-client"
import { returnPayment } from "../client/return-payment"
import { paise } from "../paise"
import { RazorpayPaymentProvider } from "../providers/razorpay/service"
import { parsePaymentEvent } from "../webhook/payment-event"
import { parseRefundEvent } from "../webhook/refund-event"
import { verifyWebhookSignature } from "../webhook/verify-signature"
import { KEYS, SimulatorProcess, until, WEBHOOK_SECRET } from "./simulator-process"

const simulator = new SimulatorProcess()
let client: RazorpayClient

const provider = (assertCapturable?: () => Promise<void>) =>
  new RazorpayPaymentProvider({}, { ...KEYS, apiUrl: simulator.url, assertCapturable })

const open = async (id: string, rupees = 219) => {
  const { data } = await provider().initiatePayment({
    amount: rupees,
    currency_code: "inr",
    data: { session_id: id, cart_id: "cart_1" },
  })
  return { data: data ?? {}, orderId: String(data?.razorpay_order_id) }
}

beforeAll(async () => {
  await simulator.start()
  client = new RazorpayClient({ ...KEYS, apiUrl: simulator.url })
})
afterAll(() => simulator.remove())
beforeEach(async () => {
  await simulator.post("/_sim/controls/reset")
})

it("refuses an address that is not well-formed", async () => {
  for (const path of ["/checkout/%ff", "/checkout/%E0%A4%A", "/v1/payments/%ff"]) {
    const { status } = await fetch(`${simulator.url}${path}`, {
      headers: { authorization: `Basic ${btoa(`${KEYS.keyId}:${KEYS.keySecret}`)}` },
    })
    expect([path, status]).toEqual([path, 400])
  }
})

describe("amounts", () => {
  it.each([
    [219, 21900],
    ["0.005", 1],
    ["10.004999", 1000],
    ["10.005", 1001],
  ])("%s rupees are %i paise", (rupees, expected) => expect(paise(rupees)).toBe(expected))

  it.each([0, -1, "0.004"])("%s rupees are refused", (rupees) =>
    expect(() => paise(rupees)).toThrow(expect.objectContaining({ code: "amount_invalid" }))
  )
})

describe("client", () => {
  it("reads again when Razorpay is away, and never writes again", async () => {
    const order = await client.createOrder({ amountPaise: 5000, receipt: "payses_read" })
    await simulator.post("/_sim/controls", { api_errors: 2 })

    expect(await client.fetchOrder(order.id)).toMatchObject({ amount: 5000, status: "created" })

    await simulator.post("/_sim/controls", { api_errors: 1 })
    await expect(
      client.createOrder({ amountPaise: 5000, receipt: "payses_write" })
    ).rejects.toMatchObject({ code: "razorpay_unavailable", transient: true })
  })

  it("refuses a receipt twice", async () => {
    await client.createOrder({ amountPaise: 5000, receipt: "payses_twice" })

    await expect(
      client.createOrder({ amountPaise: 5000, receipt: "payses_twice" })
    ).rejects.toMatchObject({ type: "invalid_data", code: "razorpay_refused" })
  })

  it("says nothing of the credentials or the payer when it fails", async () => {
    const stranger = new RazorpayClient({ ...KEYS, keySecret: "wrong", apiUrl: simulator.url })
    const failure = await stranger
      .createUpiIntent({ orderId: "o", amountPaise: 1, email: "asha@x.test", contact: "+9198123" })
      .catch((error) => error)

    expect(JSON.stringify(failure) + failure.message).not.toMatch(/asha|98123|wrong|rzp_test/)
  })

  it("keeps nothing of the payer", async () => {
    const { orderId } = await open("payses_payer")
    await simulator.post(`/checkout/${orderId}/approve`)

    const [payment] = await client.fetchOrderPayments(orderId)

    expect(Object.keys(payment)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/vpa|email|contact|card/)])
    )
  })
})

describe("provider", () => {
  it("refuses other currencies and missing options by name", async () => {
    await expect(
      provider().initiatePayment({ amount: 1, currency_code: "usd", data: { session_id: "s" } })
    ).rejects.toMatchObject({ code: "currency_not_supported" })
    expect(() => RazorpayPaymentProvider.validateOptions({ keyId: "x" })).toThrow("keySecret")
  })

  it("authorises what was paid, asks before it captures, and captures in full once", async () => {
    const { data, orderId } = await open("payses_happy")
    expect(await provider().authorizePayment({ data })).toMatchObject({ status: "pending" })
    await simulator.post(`/checkout/${orderId}/approve`)

    const authorised = await provider().authorizePayment({ data })
    expect(authorised.status).toBe("authorized")

    const refused = Object.assign(new Error("no"), { code: "rx_required" })
    await expect(
      provider(() => Promise.reject(refused)).capturePayment({ data: authorised.data })
    ).rejects.toBe(refused)
    expect((await client.fetchOrderPayments(orderId))[0].status).toBe("authorized")

    await provider().capturePayment({ data: authorised.data })
    await provider().capturePayment({ data: authorised.data })
    expect(await client.fetchOrderPayments(orderId)).toMatchObject([
      { status: "captured", amount: 21900, amount_refunded: 0 },
    ])
  })

  it("refuses another amount than the session's", async () => {
    const { data, orderId } = await open("payses_other")
    await simulator.post("/_sim/controls", { pay_amount: 21800 })
    await simulator.post(`/checkout/${orderId}/approve`)

    await expect(provider().authorizePayment({ data })).rejects.toMatchObject({
      code: "amount_mismatch",
    })
  })

  it("gives the money back once, however often it is asked", async () => {
    const { orderId } = await open("payses_back")
    await simulator.post(`/checkout/${orderId}/approve`)
    const [{ id }] = await client.fetchOrderPayments(orderId)

    expect(await returnPayment(client, id)).toBe(true)
    expect(await returnPayment(client, id)).toBe(false)

    expect(await client.fetchPayment(id)).toMatchObject({
      status: "refunded",
      amount_refunded: 21900,
    })
    // Its receipt says whose it is.
    const key = `return-${id}`
    const asked = { paymentId: id, amountPaise: 21900, idempotencyKey: key }
    const { id: refundId } = await client.refundPayment(asked)
    expect(await client.fetchRefund(refundId)).toMatchObject({ payment_id: id, receipt: key })
  })

  it("leaves core's webhook unusable", async () => {
    expect(await provider().getWebhookActionAndData()).toEqual({ action: "not_supported" })
  })
})

describe("webhooks", () => {
  it("are signed over the bytes, and repeated until answered", async () => {
    const { orderId } = await open("payses_hook")
    const before = simulator.deliveries.length
    simulator.answer = 500
    await simulator.post(`/checkout/${orderId}/approve`)
    await until(() => simulator.deliveries.length >= before + 2)
    simulator.answer = 200
    const [first, second] = simulator.deliveries.slice(before)

    expect(second.id).toBe(first.id)
    const check = (rawBody: Buffer, signature: string) =>
      verifyWebhookSignature({ rawBody, signature, secret: WEBHOOK_SECRET })
    expect(check(first.body, first.signature)).toBe(true)
    expect(check(Buffer.concat([first.body, Buffer.from(" ")]), first.signature)).toBe(false)
    expect(check(first.body, "")).toBe(false)
    expect(parsePaymentEvent(JSON.parse(first.body.toString()))).toMatchObject({
      razorpay_order_id: orderId,
    })
  })

  it("tell of a refund by its id alone, and of no payment then", () => {
    const payment = { entity: { id: "pay_1", order_id: "order_1" } }
    const refund = { entity: { id: "rfnd_1", amount: 100 } }
    for (const event of ["refund.processed", "refund.failed"]) {
      expect(parsePaymentEvent({ event, payload: { payment, refund } })).toBeNull()
      expect(parseRefundEvent({ event, payload: { payment, refund } })).toEqual({
        razorpay_refund_id: "rfnd_1",
      })
    }
    expect(parseRefundEvent({ event: "refund.created", payload: { payment, refund } })).toBeNull()
    expect(parseRefundEvent({ event: "payment.captured", payload: { payment } })).toBeNull()
  })
})

describe("simulator", () => {
  it("remembers across a kill", async () => {
    const { orderId } = await open("payses_kill")
    await simulator.post(`/checkout/${orderId}/approve`)
    await simulator.kill()
    await simulator.start()

    const again = new RazorpayClient({ ...KEYS, apiUrl: simulator.url })
    expect(await again.fetchOrderPayments(orderId)).toMatchObject([{ status: "authorized" }])
  })

  it("never starts in production", async () => {
    const other = new SimulatorProcess()
    await expect(other.start({ NODE_ENV: "production" })).rejects.toThrow("production")
    await other.remove()
  })
})
