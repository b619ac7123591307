import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { failedRefunds } from "../../../queries/payment/failed-refunds"
import { namesOf } from "../names"
import { AdminFailedRefunds } from "./validators"

const WHAT_TO_DO =
  "The money is with the shop again, and the customer was told. First press “I pay this”, so that nobody else pays it too. Then pay it by bank transfer, by UPI, or by a refund in Razorpay's dashboard, and enter how."

/** GET /admin/failed-refunds: what the bank could not pay out and is still owed, of one order or all; also of payments without an order. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { order_id } = AdminFailedRefunds.parse(req.query)
  const failed = await failedRefunds(req.scope, { order_id })
  const names = await namesOf(
    req.scope,
    failed.flatMap(({ claimed_by }) => claimed_by ?? [])
  )
  res.json({
    failed_refunds: failed.map(({ cart_id: _, ...refund }) => ({
      ...refund,
      claimed_by_name: names.get(refund.claimed_by ?? "")?.name ?? null,
      what_to_do: WHAT_TO_DO,
    })),
  })
}
