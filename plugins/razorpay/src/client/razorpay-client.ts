import { setTimeout as pause } from "node:timers/promises"
import type { z } from "@medusajs/framework/zod"
import {
  orderSchema,
  paymentListSchema,
  paymentSchema,
  refundSchema,
  upiIntentSchema,
  type RazorpayOrder,
  type RazorpayPayment,
  type RazorpayRefund,
  type UpiIntent,
} from "./entities"
import { RazorpayError } from "./razorpay-error"

export type RazorpayClientOptions = {
  keyId: string
  keySecret: string
  apiUrl?: string
  timeoutMs?: number
}

type Call<T> = {
  operation: string
  method: "GET" | "POST"
  path: string
  answer: z.ZodType<T>
  body?: object
  headers?: Record<string, string>
}

const READ_ATTEMPTS = 3
const FIRST_PAUSE_MS = 200

/** Days may pass before a UPI payment is confirmed; after this many minutes Razorpay returns it. */
const MANUAL_CAPTURE_EXPIRY_MINUTES = 7200

/**
 * The part of Razorpay's REST API that a checkout needs, amounts in paise.
 * Reads are repeated when Razorpay is away; writes never are.
 *
 * @throws RazorpayError from every method.
 */
export class RazorpayClient {
  readonly apiUrl: string
  private readonly authorization: string
  private readonly timeoutMs: number

  constructor({ keyId, keySecret, apiUrl, timeoutMs }: RazorpayClientOptions) {
    this.apiUrl = (apiUrl ?? "https://api.razorpay.com").replace(/\/+$/, "")
    this.authorization = `Basic ${Buffer.from(`${keyId}:${keySecret}`).toString("base64")}`
    this.timeoutMs = timeoutMs ?? 10_000
  }

  /** https://razorpay.com/docs/api/orders/create/ ; capture stays in our hands. */
  createOrder(input: { amountPaise: number; receipt: string }): Promise<RazorpayOrder> {
    return this.call({
      operation: "create order",
      method: "POST",
      path: "/v1/orders",
      answer: orderSchema,
      body: {
        amount: input.amountPaise,
        currency: "INR",
        receipt: input.receipt,
        payment: {
          capture: "manual",
          capture_options: {
            manual_expiry_period: MANUAL_CAPTURE_EXPIRY_MINUTES,
            refund_speed: "normal",
          },
        },
      },
    })
  }

  fetchOrder(orderId: string): Promise<RazorpayOrder> {
    return this.call({
      operation: "fetch order",
      method: "GET",
      path: `/v1/orders/${encodeURIComponent(orderId)}`,
      answer: orderSchema,
    })
  }

  async fetchOrderPayments(orderId: string): Promise<RazorpayPayment[]> {
    const { items } = await this.call({
      operation: "fetch payments of order",
      method: "GET",
      path: `/v1/orders/${encodeURIComponent(orderId)}/payments`,
      answer: paymentListSchema,
    })
    return items
  }

  fetchPayment(paymentId: string): Promise<RazorpayPayment> {
    return this.call({
      operation: "fetch payment",
      method: "GET",
      path: `/v1/payments/${encodeURIComponent(paymentId)}`,
      answer: paymentSchema,
    })
  }

  /** Razorpay captures the full amount only. */
  capturePayment(paymentId: string, amountPaise: number): Promise<RazorpayPayment> {
    return this.call({
      operation: "capture payment",
      method: "POST",
      path: `/v1/payments/${encodeURIComponent(paymentId)}/capture`,
      answer: paymentSchema,
      body: { amount: amountPaise, currency: "INR" },
    })
  }

  /**
   * The key goes as the refund's receipt too: whoever meets the refund later knows by it whose it is.
   *
   * @param idempotencyKey 10 to 40 of letters, digits, hyphen, underscore; one a refund.
   */
  refundPayment(input: {
    paymentId: string
    amountPaise: number
    idempotencyKey: string
  }): Promise<RazorpayRefund> {
    return this.call({
      operation: "refund payment",
      method: "POST",
      path: `/v1/payments/${encodeURIComponent(input.paymentId)}/refund`,
      answer: refundSchema,
      body: { amount: input.amountPaise, speed: "normal", receipt: input.idempotencyKey },
      headers: { "x-refund-idempotency": input.idempotencyKey },
    })
  }

  /** https://razorpay.com/docs/api/refunds/fetch-with-id/ */
  fetchRefund(refundId: string): Promise<RazorpayRefund> {
    return this.call({
      operation: "fetch refund",
      method: "GET",
      path: `/v1/refunds/${encodeURIComponent(refundId)}`,
      answer: refundSchema,
    })
  }

  /**
   * https://razorpay.com/docs/payments/payment-gateway/s2s-integration/payment-methods/upi/intent/
   * Razorpay asks for the payer's e-mail and phone here; they go nowhere else.
   */
  createUpiIntent(input: {
    orderId: string
    amountPaise: number
    email: string
    contact: string
  }): Promise<UpiIntent> {
    return this.call({
      operation: "create UPI intent",
      method: "POST",
      path: "/v1/payments/create/upi",
      answer: upiIntentSchema,
      body: {
        amount: input.amountPaise,
        currency: "INR",
        order_id: input.orderId,
        email: input.email,
        contact: input.contact,
        method: "upi",
        upi: { flow: "intent" },
      },
    })
  }

  private async call<T>(call: Call<T>): Promise<T> {
    const attempts = call.method === "GET" ? READ_ATTEMPTS : 1
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.send(call)
      } catch (error) {
        const again = error instanceof RazorpayError && error.transient && attempt < attempts
        if (!again) {
          throw error
        }
        await pause(FIRST_PAUSE_MS * 2 ** (attempt - 1))
      }
    }
  }

  private async send<T>(call: Call<T>): Promise<T> {
    let status: number
    let body: unknown
    try {
      const answer = await fetch(`${this.apiUrl}${call.path}`, {
        method: call.method,
        headers: {
          authorization: this.authorization,
          accept: "application/json",
          ...(call.body && { "content-type": "application/json" }),
          ...call.headers,
        },
        body: call.body && JSON.stringify(call.body),
        signal: AbortSignal.timeout(this.timeoutMs),
        redirect: "error",
      })
      status = answer.status
      body = parseJson(await answer.text())
    } catch {
      // The cause names the address and perhaps the request: it says nothing that may be logged.
      throw new RazorpayError(call.operation, undefined)
    }
    if (status < 200 || status > 299) {
      throw RazorpayError.fromAnswer(call.operation, status, body)
    }
    const parsed = call.answer.safeParse(body)
    if (!parsed.success) {
      throw new RazorpayError(call.operation, undefined, "unexpected answer")
    }
    return parsed.data
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
