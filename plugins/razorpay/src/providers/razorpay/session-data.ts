import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** What a payment session and its payment remember: ids and amounts, nothing of the payer. */
const schema = z.looseObject({
  session_id: z.string(),
  cart_id: z.string().optional(),
  razorpay_order_id: z.string(),
  amount_paise: z.number().int().positive(),
  /** The payment that the session was authorised with. */
  razorpay_payment_id: z.string().optional(),
})

export type RazorpaySessionData = z.infer<typeof schema>

export function readSessionData(data: Record<string, unknown> | undefined): RazorpaySessionData {
  const parsed = schema.safeParse(data)
  if (!parsed.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The payment session was not opened by Razorpay's provider",
      "razorpay_session_invalid"
    )
  }
  return parsed.data
}
