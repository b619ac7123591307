import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { env } from "../../../../env"
import { refusal } from "../../../../lib/errors"

/**
 * Razorpay's hosted checkout is entered by a form post, so a link needs this page between.
 * https://razorpay.com/docs/payments/payment-gateway/web-integration/hosted/
 */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  const orderId = req.params.order_id
  if (!/^order_[A-Za-z0-9]{1,40}$/.test(orderId)) {
    throw refusal("not_found", "There is no such checkout")
  }
  const { RAZORPAY_API_URL, RAZORPAY_KEY_ID } = env()
  const action = new URL("/v1/checkout/embedded", RAZORPAY_API_URL).href
  res
    .status(200)
    .setHeader("cache-control", "no-store")
    .type("html")
    .send(page({ action, keyId: RAZORPAY_KEY_ID, orderId }))
}

function page(input: { action: string; keyId: string; orderId: string }): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pay</title>
</head>
<body>
<form method="post" action="${escape(input.action)}">
<input type="hidden" name="key_id" value="${escape(input.keyId)}">
<input type="hidden" name="order_id" value="${escape(input.orderId)}">
<input type="hidden" name="currency" value="INR">
<button type="submit" autofocus>Continue to payment</button>
</form>
</body>
</html>
`
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
