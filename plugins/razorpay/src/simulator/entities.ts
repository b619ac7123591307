import type { SimOrder, SimPayment, SimRefund } from "./ledger"

/**
 * The answers' shapes, after https://razorpay.com/docs/api/. Payer fields hold invented values, as the
 * real ones would be there: whoever reads an answer must leave them alone.
 */

export function orderEntity(order: SimOrder) {
  return {
    id: order.id,
    entity: "order",
    amount: order.amount,
    amount_paid: order.amount_paid,
    amount_due: order.amount - order.amount_paid,
    currency: "INR",
    receipt: order.receipt,
    offer_id: null,
    status: order.status,
    attempts: order.attempts,
    notes: [],
    created_at: order.created_at,
  }
}

export function paymentEntity(payment: SimPayment) {
  const failed = payment.status === "failed"
  return {
    id: payment.id,
    entity: "payment",
    amount: payment.amount,
    currency: "INR",
    status: payment.status,
    order_id: payment.order_id,
    invoice_id: null,
    international: false,
    method: "upi",
    amount_refunded: payment.amount_refunded,
    refund_status: refundStatus(payment),
    captured: payment.status === "captured" || payment.status === "refunded",
    description: null,
    card_id: null,
    bank: null,
    wallet: null,
    vpa: "payer@simulator",
    email: "payer@example.test",
    contact: "+919000000000",
    notes: [],
    fee: null,
    tax: null,
    error_code: failed ? "BAD_REQUEST_ERROR" : null,
    error_description: failed ? "The payer declined the payment." : null,
    error_source: failed ? "customer" : null,
    error_step: failed ? "payment_authentication" : null,
    error_reason: failed ? "payment_cancelled" : null,
    acquirer_data: { rrn: null },
    created_at: payment.created_at,
  }
}

export function refundEntity(refund: SimRefund) {
  return {
    id: refund.id,
    entity: "refund",
    amount: refund.amount,
    currency: "INR",
    payment_id: refund.payment_id,
    notes: [],
    receipt: refund.receipt,
    acquirer_data: { arn: null },
    created_at: refund.created_at,
    batch_id: null,
    status: refund.status,
    speed_processed: "normal",
    speed_requested: "normal",
  }
}

function refundStatus(payment: SimPayment): "partial" | "full" | null {
  if (payment.amount_refunded === 0) {
    return null
  }
  return payment.amount_refunded === payment.amount ? "full" : "partial"
}
