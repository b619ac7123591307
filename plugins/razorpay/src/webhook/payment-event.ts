import { z } from "@medusajs/framework/zod"

const schema = z.object({
  event: z.string(),
  payload: z.object({
    payment: z
      .object({ entity: z.object({ id: z.string(), order_id: z.string().nullish() }) })
      .optional(),
  }),
})

/** After these money may be waiting for us; after a failed payment somebody waits to be told. */
const PAYMENT_EVENTS = ["payment.authorized", "payment.captured", "order.paid", "payment.failed"]

/**
 * Only ids are taken from an event: its snapshot may be old, so the state is asked from Razorpay.
 *
 * @returns null for an event that needs nothing of us.
 */
export function parsePaymentEvent(
  body: unknown
): { razorpay_order_id: string; razorpay_payment_id: string } | null {
  const parsed = schema.safeParse(body)
  const payment = parsed.success ? parsed.data.payload.payment?.entity : undefined
  if (!parsed.success || !PAYMENT_EVENTS.includes(parsed.data.event) || !payment?.order_id) {
    return null
  }
  return { razorpay_order_id: payment.order_id, razorpay_payment_id: payment.id }
}
