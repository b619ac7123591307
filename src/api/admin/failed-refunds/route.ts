import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { failedRefunds } from "../../../workflows/payment/failed-refunds"

const FailedRefundsQuery = z.strictObject({ order_id: z.string().min(1).max(64).optional() })

const WHAT_TO_DO =
  "The money is with the shop again, and the customer was told. Pay it in another way, by bank transfer for example: Razorpay does not try again."

/** GET /admin/failed-refunds: what the bank could not pay out, of one order or all; also of payments without an order. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { order_id } = FailedRefundsQuery.parse(req.query)
  const failed = await failedRefunds(req.scope, { order_id })
  res.json({
    failed_refunds: failed.map(({ cart_id: _, ...refund }) => ({
      ...refund,
      what_to_do: WHAT_TO_DO,
    })),
  })
}
