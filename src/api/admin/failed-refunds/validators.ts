import { z } from "@medusajs/framework/zod"
import { REFUND_WAYS } from "../../../modules/open-payment/models/refund-settlement"

export const AdminFailedRefunds = z.strictObject({
  order_id: z.string().min(1).max(64).optional(),
})

/** Whose claim stood on the page. */
export const AdminReleaseClaim = z.strictObject({ claimed_by: z.string().min(1).max(64) })

/** A reference is the bank's: no address, so that nobody's account stands in it by accident. */
export const AdminSettleFailedRefund = z.strictObject({
  way: z.enum(REFUND_WAYS),
  reference: z
    .string()
    .trim()
    .regex(
      /^[A-Za-z0-9][A-Za-z0-9 ._/-]{3,49}$/,
      "reference: 4 to 50 letters and digits, as the bank names the transfer"
    ),
})
export type AdminSettleFailedRefundType = z.infer<typeof AdminSettleFailedRefund>
