import { z } from "@medusajs/framework/zod"

/** What a test may ask of the simulator; kept in memory, a restart begins plainly. */
export const controlsSchema = z.strictObject({
  /** So many of the next payments are declined. */
  fail_payments: z.number().int().min(0),
  /** The next payment pays this much instead of the order's amount. */
  pay_amount: z.number().int().positive().nullable(),
  /** So many of the next API calls answer `api_error_status`. */
  api_errors: z.number().int().min(0),
  api_error_status: z.number().int().min(400).max(599),
  /** The next refund is never answered: before it is done, or after it. */
  refund_silence: z.enum(["before", "after"]).nullable(),
  /** The bank sends back so many of the next refunds: the money stays with the shop. */
  fail_refunds: z.number().int().min(0),
  drop_webhooks: z.boolean(),
  /** Copies sent beside each event, at the same moment. */
  duplicate_webhooks: z.number().int().min(0).max(20),
  delay_webhooks_ms: z.number().int().min(0),
  /** Keeps events back until POST /_sim/webhooks/release, which sends the last first. */
  hold_webhooks: z.boolean(),
})

export type Controls = z.infer<typeof controlsSchema>

export const NO_CONTROLS: Controls = {
  fail_payments: 0,
  pay_amount: null,
  api_errors: 0,
  api_error_status: 503,
  refund_silence: null,
  fail_refunds: 0,
  drop_webhooks: false,
  duplicate_webhooks: 0,
  delay_webhooks_ms: 0,
  hold_webhooks: false,
}
