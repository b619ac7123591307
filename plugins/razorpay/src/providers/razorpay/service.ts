import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  PaymentSessionStatus,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, MedusaError } from "@medusajs/framework/utils"
import type { RazorpayPayment } from "../../client/entities"
import { RazorpayClient } from "../../client/razorpay-client"
import { RazorpayError } from "../../client/razorpay-error"
import { isPaid, returnPayment } from "../../client/return-payment"
import { paise } from "../../paise"
import { readOptions, type RazorpayProviderOptions } from "./options"
import { readSessionData, type RazorpaySessionData } from "./session-data"

const STATUS: Record<RazorpayPayment["status"], PaymentSessionStatus> = {
  created: "pending",
  authorized: "authorized",
  captured: "captured",
  refunded: "canceled",
  // The order stays payable after a failed attempt.
  failed: "pending",
}

/**
 * Razorpay as a Medusa payment provider: one Razorpay order a payment session (its receipt is the
 * session's id), INR only, captured in full and by hand.
 */
export class RazorpayPaymentProvider extends AbstractPaymentProvider<RazorpayProviderOptions> {
  static override identifier = "razorpay"

  private readonly client: RazorpayClient
  private readonly options: RazorpayProviderOptions

  static override validateOptions(options: Record<string, unknown>): void {
    readOptions(options)
  }

  constructor(
    private readonly cradle: Record<string, unknown>,
    options: RazorpayProviderOptions
  ) {
    super(cradle, options)
    this.options = readOptions(options)
    this.client = new RazorpayClient(this.options)
  }

  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    assertRupees(input.currency_code)
    const sessionId = input.data?.session_id
    if (typeof sessionId !== "string") {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "A Razorpay order needs the id of its payment session",
        "razorpay_session_invalid"
      )
    }
    const amountPaise = paise(input.amount)
    const order = await this.client.createOrder({ amountPaise, receipt: sessionId })
    const cartId = input.data?.cart_id
    const data: RazorpaySessionData = {
      session_id: sessionId,
      ...(typeof cartId === "string" && { cart_id: cartId }),
      razorpay_order_id: order.id,
      amount_paise: order.amount,
    }
    return { id: order.id, data, status: "pending" }
  }

  /** A Razorpay order's amount is fixed: another amount needs another session. */
  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    assertRupees(input.currency_code)
    const data = readSessionData(input.data)
    if (paise(input.amount) !== data.amount_paise) {
      throw amountMismatch()
    }
    return { data }
  }

  /**
   * The first valid payment of the order is the one that counts, so that every process, whatever
   * event woke it, authorises the same.
   */
  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const data = readSessionData(input.data)
    const paid = (await this.client.fetchOrderPayments(data.razorpay_order_id))
      .filter(isPaid)
      .sort((a, b) => a.created_at - b.created_at || a.id.localeCompare(b.id))
    const payment = paid.find(
      (candidate) => candidate.amount === data.amount_paise && candidate.currency === "INR"
    )
    if (!payment && paid.length > 0) {
      throw amountMismatch()
    }
    if (!payment) {
      return { status: "pending", data }
    }
    return { status: STATUS[payment.status], data: { ...data, razorpay_payment_id: payment.id } }
  }

  async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const data = readSessionData(input.data)
    await this.options.assertCapturable?.(this.cradle, {
      cart_id: data.cart_id,
      payment_session_id: data.session_id,
    })
    const paymentId = authorisedPaymentOf(data)
    try {
      await this.client.capturePayment(paymentId, data.amount_paise)
    } catch (error) {
      if (!(error instanceof RazorpayError) || error.transient) {
        throw error
      }
      // A crash after an earlier capture brings us here again.
      const payment = await this.client.fetchPayment(paymentId)
      if (payment.status !== "captured" || payment.amount !== data.amount_paise) {
        throw error
      }
    }
    return { data }
  }

  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const data = readSessionData(input.data)
    const idempotencyKey = input.context?.idempotency_key
    if (!idempotencyKey) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "A refund needs an idempotency key",
        "razorpay_idempotency_key_missing"
      )
    }
    await this.client.refundPayment({
      paymentId: authorisedPaymentOf(data),
      amountPaise: paise(input.amount),
      idempotencyKey,
    })
    return { data }
  }

  /** Money back now: see `returnPayment` for why an authorisation is not left to lapse. */
  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const data = readSessionData(input.data)
    if (data.razorpay_payment_id) {
      await returnPayment(this.client, data.razorpay_payment_id)
    }
    return { data }
  }

  /** Razorpay has no call to close an order; what is paid on it later is returned by the webhook. */
  async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data: input.data }
  }

  async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const data = readSessionData(input.data)
    if (!data.razorpay_payment_id) {
      return { status: "pending", data }
    }
    const payment = await this.client.fetchPayment(data.razorpay_payment_id)
    return { status: STATUS[payment.status], data }
  }

  async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    const data = readSessionData(input.data)
    const order = await this.client.fetchOrder(data.razorpay_order_id)
    return { data: { ...data, razorpay_order_status: order.status } }
  }

  /** Medusa's /hooks/payment answers before it verifies and loses events: nothing goes through it. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: "not_supported" }
  }
}

function authorisedPaymentOf(data: RazorpaySessionData): string {
  if (!data.razorpay_payment_id) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "The payment session has not been paid",
      "payment_required"
    )
  }
  return data.razorpay_payment_id
}

function assertRupees(currencyCode: string): void {
  if (currencyCode.toLowerCase() !== "inr") {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Razorpay is set up for INR only",
      "currency_not_supported"
    )
  }
}

function amountMismatch(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "The paid amount is not the amount of the payment session",
    "amount_mismatch"
  )
}
