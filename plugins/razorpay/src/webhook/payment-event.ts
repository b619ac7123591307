import { z } from "@medusajs/framework/zod"

const schema = z.object({
  event: z.string(),
  payload: z.object({
    payment: z
      .object({ entity: z.object({ id: z.string(), order_id: z.string().nullish() }) })
      .optional(),
  }),
})

/** The events after which money may be waiting for us. A failed payment leaves its order open. */
const MONEY_EVENTS = ["payment.authorized", "payment.captured", "order.paid"]

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
  if (!parsed.success || !MONEY_EVENTS.includes(parsed.data.event) || !payment?.order_id) {
    return null
  }
  return { razorpay_order_id: payment.order_id, razorpay_payment_id: payment.id }
}
