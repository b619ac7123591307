import type { IncomingHttpHeaders } from "node:http"
import { z } from "@medusajs/framework/zod"
import { Refusal, type Bank } from "./bank"
import { checkoutAddress, checkoutPage, resultPage, upiLink } from "./checkout-page"
import { controlsSchema, NO_CONTROLS, type Controls } from "./controls"
import { orderEntity, paymentEntity, refundEntity } from "./entities"
import type { Ledger, SimPayment } from "./ledger"
import type { Webhooks } from "./webhooks"

export type Request = {
  params: string[]
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: Record<string, unknown>
}
export type Answer = { status?: number; json?: object; html?: string; redirect?: string }
type Route = [method: "GET" | "POST", pattern: RegExp, handle: (request: Request) => Handled]
type Handled = Answer | Promise<Answer>
type Parts = { ledger: Ledger; webhooks: Webhooks; bank: Bank; controls: Controls }

const newOrder = z.object({
  amount: z.number(),
  currency: z.string(),
  receipt: z.string().optional(),
})
const capture = z.object({ amount: z.number(), currency: z.string() })
const refund = z.object({ amount: z.number().optional(), receipt: z.string().optional() })
const newUpiIntent = z.object({
  amount: z.number(),
  currency: z.literal("INR"),
  order_id: z.string(),
  email: z.string().min(3),
  contact: z.string().min(8),
  method: z.literal("upi"),
  upi: z.object({ flow: z.literal("intent") }),
})

const address = z.url({ protocol: /^https?$/ }).optional()
const wayBack = z.object({ callback_url: address, cancel_url: address })

const NO_ANSWER = new Promise<Answer>(() => undefined)

export function routes(parts: Parts): Route[] {
  return [...apiRoutes(parts), ...payerRoutes(parts), ...controlRoutes(parts)]
}

/** https://razorpay.com/docs/api/ */
function apiRoutes({ bank, ledger, controls }: Parts): Route[] {
  return [
    [
      "POST",
      /^\/v1\/orders$/,
      ({ body }) => ({ json: orderEntity(bank.createOrder(read(newOrder, body))) }),
    ],
    [
      "GET",
      /^\/v1\/orders$/,
      ({ query }) => {
        const receipt = query.get("receipt")
        const items = [...ledger.orders.values()]
          .filter((order) => receipt === null || order.receipt === receipt)
          .map(orderEntity)
        return { json: { entity: "collection", count: items.length, items } }
      },
    ],
    [
      "GET",
      /^\/v1\/orders\/([^/]+)$/,
      ({ params }) => ({ json: orderEntity(bank.order(params[0])) }),
    ],
    [
      "GET",
      /^\/v1\/orders\/([^/]+)\/payments$/,
      ({ params }) => {
        const items = ledger.paymentsOf(bank.order(params[0]).id).map(paymentEntity)
        return { json: { entity: "collection", count: items.length, items } }
      },
    ],
    [
      "POST",
      /^\/v1\/payments\/create\/upi$/,
      ({ body }) => {
        const input = read(newUpiIntent, body)
        const order = bank.order(input.order_id)
        if (input.amount !== order.amount) {
          throw new Refusal(400, "Payment amount is different from your order amount", "amount")
        }
        const payment = bank.openPayment(order)
        return { json: { razorpay_payment_id: payment.id, link: upiLink(payment) } }
      },
    ],
    [
      "GET",
      /^\/v1\/payments\/([^/]+)$/,
      ({ params }) => ({ json: paymentEntity(bank.payment(params[0])) }),
    ],
    [
      "GET",
      /^\/v1\/refunds\/([^/]+)$/,
      ({ params }) => ({ json: refundEntity(bank.fetchRefund(params[0])) }),
    ],
    [
      "POST",
      /^\/v1\/payments\/([^/]+)\/capture$/,
      ({ params, body }) => ({ json: paymentEntity(bank.capture(params[0], read(capture, body))) }),
    ],
    [
      "POST",
      /^\/v1\/payments\/([^/]+)\/refund$/,
      ({ params, body, headers }) => {
        const key = headers["x-refund-idempotency"]
        const idempotencyKey = typeof key === "string" ? key : null
        const silence = controls.refund_silence
        controls.refund_silence = null
        if (silence === "before") {
          return NO_ANSWER
        }
        const done = bank.refund(params[0], { ...read(refund, body), idempotencyKey })
        return silence === "after" ? NO_ANSWER : { json: refundEntity(done) }
      },
    ],
  ]
}

/** What the payer sees. Razorpay's hosted checkout is entered by a form post. */
function payerRoutes({ bank, ledger }: Parts): Route[] {
  return [
    [
      "POST",
      /^\/v1\/checkout\/embedded$/,
      ({ body }) => {
        const { order_id: orderId } = read(z.object({ order_id: z.string() }), body)
        return { redirect: checkoutAddress(bank.order(orderId), read(wayBack, body)) }
      },
    ],
    [
      "GET",
      /^\/checkout\/([^/]+)$/,
      async ({ params, query }) => {
        const order = bank.order(params[0])
        const way = read(wayBack, Object.fromEntries(query))
        return { html: await checkoutPage(order, openPaymentOf(ledger, order.id), way) }
      },
    ],
    [
      "POST",
      /^\/checkout\/([^/]+)\/(approve|decline)$/,
      ({ params, headers, body }) => {
        const order = bank.order(params[0])
        const way = read(wayBack, body)
        if (order.status === "paid") {
          throw new Refusal(400, "The order has been paid.")
        }
        const open = openPaymentOf(ledger, order.id)
        const payment = bank.decide(order, open, params[1] === "approve")
        const wantsJson = headers.accept?.includes("application/json")
        return wantsJson
          ? { json: paymentEntity(payment) }
          : { html: resultPage(order, payment, way) }
      },
    ],
  ]
}

/** For tests: steer what happens next, and read what happened. */
function controlRoutes({ bank, ledger, webhooks, controls }: Parts): Route[] {
  return [
    [
      "POST",
      /^\/_sim\/controls$/,
      ({ body }) => {
        Object.assign(controls, read(controlsSchema.partial(), body))
        return { json: controls }
      },
    ],
    ["POST", /^\/_sim\/controls\/reset$/, () => ({ json: Object.assign(controls, NO_CONTROLS) })],
    // Another payment of an order in whatever state: a late or a second one.
    [
      "POST",
      /^\/_sim\/orders\/([^/]+)\/pay$/,
      ({ params }) => ({
        status: 201,
        json: paymentEntity(bank.decide(bank.order(params[0]), undefined, true)),
      }),
    ],
    [
      "POST",
      /^\/_sim\/payments\/([^/]+)\/(approve|decline)$/,
      ({ params }) => {
        const payment = bank.payment(params[0])
        const order = bank.order(payment.order_id)
        return { json: paymentEntity(bank.decide(order, payment, params[1] === "approve")) }
      },
    ],
    // The owner gives money back in Razorpay's dashboard: nothing of ours is on it.
    [
      "POST",
      /^\/_sim\/payments\/([^/]+)\/refund$/,
      ({ params, body }) => {
        const { amount } = read(refund, body)
        return { json: refundEntity(bank.refund(params[0], { amount, idempotencyKey: null })) }
      },
    ],
    ["POST", /^\/_sim\/webhooks\/release$/, () => ({ json: { sent: webhooks.releaseReversed() } })],
    [
      "POST",
      /^\/_sim\/events\/([^/]+)\/redeliver$/,
      ({ params }) => ({ json: { sent: webhooks.redeliver(params[0]) } }),
    ],
    [
      "GET",
      /^\/_sim\/state$/,
      () => ({
        json: {
          orders: [...ledger.orders.values()],
          payments: [...ledger.payments.values()],
          refunds: [...ledger.refunds.values()],
          events: [...ledger.events.values()].map(({ id, name, state, attempts }) => ({
            id,
            name,
            state,
            attempts,
          })),
        },
      }),
    ],
  ]
}

function openPaymentOf(ledger: Ledger, orderId: string): SimPayment | undefined {
  return ledger.paymentsOf(orderId).findLast((payment) => payment.status === "created")
}

function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Refusal(400, `The ${issue.path.join(".")} field is invalid.`, issue.path.join("."))
  }
  return parsed.data
}
