import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parsePaymentEvent, parseRefundEvent, verifyWebhookSignature } from "@pulsekart/razorpay"
import { env } from "../../../env"
import { refusal } from "../../../lib/errors"
import { completeRazorpayPaymentWorkflow } from "../../../workflows/payment/workflows/complete-razorpay-payment"
import { recordRefundOutcomeWorkflow } from "../../../workflows/payment/workflows/record-refund-outcome"

/**
 * Razorpay's webhook. It is answered once the payment has been settled: after any other end, a crash
 * included, Razorpay delivers the event again.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const signature = req.headers["x-razorpay-signature"]
  const { rawBody } = req
  const genuine =
    Buffer.isBuffer(rawBody) &&
    verifyWebhookSignature({
      rawBody,
      signature: typeof signature === "string" ? signature : undefined,
      secret: env().RAZORPAY_WEBHOOK_SECRET,
    })
  if (!genuine) {
    throw refusal("webhook_signature_invalid", "The signature does not fit the body")
  }
  const refund = parseRefundEvent(req.body)
  if (refund) {
    const { result } = await recordRefundOutcomeWorkflow(req.scope).run({ input: refund })
    res.status(200).json({ outcome: result?.outcome ?? "pending" })
    return
  }
  const event = parsePaymentEvent(req.body)
  if (!event) {
    res.status(200).json({ outcome: "ignored" })
    return
  }
  const { result } = await completeRazorpayPaymentWorkflow(req.scope).run({
    input: { razorpay_order_id: event.razorpay_order_id },
  })
  res.status(200).json({ outcome: result.outcome })
}
