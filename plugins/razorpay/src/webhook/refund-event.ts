import { z } from "@medusajs/framework/zod"

const schema = z.object({
  event: z.enum(["refund.processed", "refund.failed"]),
  payload: z.object({ refund: z.object({ entity: z.object({ id: z.string() }) }) }),
})

/**
 * What the bank did with a refund (https://razorpay.com/docs/webhooks/payloads/refunds/). Only the id is
 * taken from it, as from every event.
 *
 * @returns null for any other event
 */
export function parseRefundEvent(body: unknown): { razorpay_refund_id: string } | null {
  const parsed = schema.safeParse(body)
  return parsed.success ? { razorpay_refund_id: parsed.data.payload.refund.entity.id } : null
}
