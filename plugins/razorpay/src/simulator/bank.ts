import type { Controls } from "./controls"
import {
  newId,
  unixSeconds,
  type Ledger,
  type SimOrder,
  type SimPayment,
  type SimRefund,
} from "./ledger"
import type { Webhooks } from "./webhooks"

/** A refusal in Razorpay's own form. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly description: string,
    readonly field?: string
  ) {
    super(description)
  }
}

const MIN_AMOUNT_PAISE = 100

/** The rules of orders, payments and refunds; every change is written down before it is told. */
export class Bank {
  constructor(
    private readonly ledger: Ledger,
    private readonly webhooks: Webhooks,
    private readonly controls: Controls
  ) {}

  createOrder(input: { amount: number; currency: string; receipt?: string }): SimOrder {
    if (input.currency !== "INR") {
      throw new Refusal(400, "Currency is not supported", "currency")
    }
    if (!Number.isSafeInteger(input.amount) || input.amount < MIN_AMOUNT_PAISE) {
      throw new Refusal(400, "Order amount less than minimum amount allowed", "amount")
    }
    const receipt = input.receipt ?? null
    assertReceipt(receipt)
    if (receipt && [...this.ledger.orders.values()].some((order) => order.receipt === receipt)) {
      throw new Refusal(400, "Order receipt should be unique.", "receipt")
    }
    const order: SimOrder = {
      id: newId("order"),
      amount: input.amount,
      amount_paid: 0,
      receipt,
      status: "created",
      attempts: 0,
      created_at: unixSeconds(),
    }
    this.ledger.saveOrder(order)
    return order
  }

  order(id: string): SimOrder {
    return this.ledger.orders.get(id) ?? notFound()
  }

  payment(id: string): SimPayment {
    return this.ledger.payments.get(id) ?? notFound()
  }

  /** The payer has an intent link or a QR code, and has not acted yet. */
  openPayment(order: SimOrder): SimPayment {
    if (order.status === "paid") {
      throw new Refusal(400, "Your payment has already been captured on this order.", "order_id")
    }
    const payment: SimPayment = {
      id: newId("pay"),
      order_id: order.id,
      amount: order.amount,
      status: "created",
      amount_refunded: 0,
      created_at: unixSeconds(),
    }
    this.ledger.savePayment(payment)
    return payment
  }

  /** The payer acts on an open payment, or on a new one of the order. */
  decide(order: SimOrder, payment: SimPayment | undefined, approve: boolean): SimPayment {
    if (payment && payment.status !== "created") {
      throw new Refusal(400, "The payment has been decided already.")
    }
    const failed = !approve || this.controls.fail_payments > 0
    const amount = this.controls.pay_amount ?? order.amount
    if (approve && this.controls.fail_payments > 0) {
      this.controls.fail_payments -= 1
    }
    if (!failed) {
      this.controls.pay_amount = null
    }
    const decided: SimPayment = {
      id: payment?.id ?? newId("pay"),
      order_id: order.id,
      amount,
      status: failed ? "failed" : "authorized",
      amount_refunded: 0,
      created_at: payment?.created_at ?? unixSeconds(),
    }
    this.ledger.savePayment(decided)
    const now = this.order(order.id)
    this.ledger.saveOrder({
      ...now,
      attempts: now.attempts + 1,
      status: now.status === "paid" ? "paid" : "attempted",
    })
    this.webhooks.emit(failed ? "payment.failed" : "payment.authorized", decided)
    return decided
  }

  capture(id: string, input: { amount: number; currency: string }): SimPayment {
    const payment = this.payment(id)
    if (payment.status !== "authorized") {
      throw new Refusal(400, "This payment has already been captured or is not authorized")
    }
    if (input.amount !== payment.amount || input.currency !== "INR") {
      throw new Refusal(400, "Capture amount must be equal to the amount authorized", "amount")
    }
    const captured: SimPayment = { ...payment, status: "captured" }
    this.ledger.savePayment(captured)
    const order = this.order(payment.order_id)
    this.ledger.saveOrder({ ...order, amount_paid: payment.amount, status: "paid" })
    this.webhooks.emit("payment.captured", captured)
    this.webhooks.emit("order.paid", captured)
    return captured
  }

  refund(
    id: string,
    input: { amount?: number; receipt?: string; idempotencyKey: string | null }
  ): SimRefund {
    const { idempotencyKey, receipt = null } = input
    if (idempotencyKey !== null && !/^[A-Za-z0-9_-]{10,}$/.test(idempotencyKey)) {
      throw new Refusal(400, "The idempotency key must be at least 10 characters long.")
    }
    assertReceipt(receipt)
    const payment = this.payment(id)
    const amount = input.amount ?? payment.amount
    const earlier = [...this.ledger.refunds.values()].find(
      (refund) => idempotencyKey !== null && refund.idempotency_key === idempotencyKey
    )
    const isSame =
      earlier?.payment_id === id && earlier.amount === amount && earlier.receipt === receipt
    if (earlier && isSame) {
      return earlier
    }
    if (earlier) {
      throw new Refusal(
        400,
        "Different request with the same idempotency key has already been processed."
      )
    }
    if (payment.status !== "captured") {
      throw new Refusal(400, "The payment has been fully refunded already or is not captured")
    }
    if (!Number.isSafeInteger(amount) || amount < 1) {
      throw new Refusal(400, "The amount must be an integer.", "amount")
    }
    if (amount > payment.amount - payment.amount_refunded) {
      throw new Refusal(400, "The refund amount is more than what is left", "amount")
    }
    const failed = this.controls.fail_refunds > 0
    if (failed) {
      this.controls.fail_refunds -= 1
    }
    const refund: SimRefund = {
      id: newId("rfnd"),
      payment_id: id,
      amount,
      idempotency_key: idempotencyKey,
      receipt,
      status: failed ? "failed" : "processed",
      created_at: unixSeconds(),
    }
    this.ledger.saveRefund(refund)
    const refunded = payment.amount_refunded + amount
    const after: SimPayment = {
      ...payment,
      amount_refunded: refunded,
      status: refunded === payment.amount ? "refunded" : "captured",
    }
    this.ledger.savePayment(after)
    this.webhooks.emit(failed ? "refund.failed" : "refund.processed", after, refund.id)
    return refund
  }

  fetchRefund(id: string): SimRefund {
    return this.ledger.refunds.get(id) ?? notFound()
  }
}

function assertReceipt(receipt: string | null): void {
  if (receipt && receipt.length > 40) {
    throw new Refusal(400, "The receipt may not be greater than 40 characters.", "receipt")
  }
}

function notFound(): never {
  throw new Refusal(400, "The id provided does not exist")
}
