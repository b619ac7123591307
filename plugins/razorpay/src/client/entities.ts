import { z } from "@medusajs/framework/zod"

/**
 * What we keep of Razorpay's answers (https://razorpay.com/docs/api/). Unknown keys are dropped while
 * reading, so a payer's VPA, phone, e-mail and card never reach a variable of ours, let alone a log.
 */

export const orderSchema = z.object({
  id: z.string(),
  amount: z.number().int(),
  amount_paid: z.number().int(),
  currency: z.string(),
  receipt: z.string().nullish(),
  status: z.enum(["created", "attempted", "paid"]),
  created_at: z.number().int(),
})
export type RazorpayOrder = z.infer<typeof orderSchema>

export const paymentSchema = z.object({
  id: z.string(),
  amount: z.number().int(),
  currency: z.string(),
  status: z.enum(["created", "authorized", "captured", "refunded", "failed"]),
  order_id: z.string().nullish(),
  method: z.string().nullish(),
  amount_refunded: z.number().int().nullish(),
  created_at: z.number().int(),
})
export type RazorpayPayment = z.infer<typeof paymentSchema>

export const paymentListSchema = z.object({ items: z.array(paymentSchema) })

export const refundSchema = z.object({
  id: z.string(),
  amount: z.number().int(),
  payment_id: z.string(),
  /** The idempotency key of a refund that we asked for; one of Razorpay's dashboard has none of ours. */
  receipt: z.string().nullish(),
  created_at: z.number().int(),
  status: z.enum(["pending", "processed", "failed"]),
})
export type RazorpayRefund = z.infer<typeof refundSchema>

/** Answer of the server-to-server UPI intent flow; the link goes to a UPI app unchanged. */
export const upiIntentSchema = z.object({
  razorpay_payment_id: z.string(),
  link: z.string().startsWith("upi://"),
})
export type UpiIntent = z.infer<typeof upiIntentSchema>

/** `description` is left out on purpose: it may repeat what was sent. */
export const errorSchema = z.object({
  error: z.object({
    code: z.string().nullish(),
    reason: z.string().nullish(),
    field: z.string().nullish(),
  }),
})
