import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { env } from "../../../../env"
import { refusal } from "../../../../lib/errors"
import type { WayBack } from "../../../../workflows/checkout/storefront-address"
import { wayBackOf } from "../way-back"

/**
 * Razorpay's hosted checkout is entered by a form post, so a link needs this page between.
 * https://razorpay.com/docs/payments/payment-gateway/web-integration/hosted/
 */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  const orderId = req.params.order_id
  if (!/^order_[A-Za-z0-9]{1,40}$/.test(orderId)) {
    throw refusal("not_found", "There is no such checkout")
  }
  const { RAZORPAY_API_URL, RAZORPAY_KEY_ID, PUBLIC_URL } = env()
  const { return_url, cancel_url } = wayBackOf(req)
  const action = new URL("/v1/checkout/embedded", RAZORPAY_API_URL).href
  res
    .status(200)
    .setHeader("cache-control", "no-store")
    .type("html")
    .send(
      page({
        action,
        cancelUrl: cancel_url,
        fields: {
          key_id: RAZORPAY_KEY_ID,
          order_id: orderId,
          currency: "INR",
          ...(return_url && { callback_url: backBy({ PUBLIC_URL, orderId, return_url }) }),
          ...(cancel_url && { cancel_url: backBy({ PUBLIC_URL, orderId, cancel_url }) }),
        },
      })
    )
}

/** Razorpay comes back by a form post, which a storefront's page does not take: through us. */
function backBy({
  PUBLIC_URL,
  orderId,
  ...way
}: { PUBLIC_URL: string; orderId: string } & WayBack): string {
  const url = new URL(`/razorpay/checkout/${orderId}/back`, PUBLIC_URL)
  url.search = new URLSearchParams(way).toString()
  return url.href
}

function page(input: {
  action: string
  cancelUrl: string | undefined
  fields: Record<string, string>
}): string {
  const inputs = Object.entries(input.fields).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escape(value)}">`
  )
  const cancel = input.cancelUrl
    ? `<p><a href="${escape(input.cancelUrl)}">Back to the shop</a></p>`
    : ""
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pay</title>
</head>
<body>
<form method="post" action="${escape(input.action)}">
${inputs.join("\n")}
<button type="submit" autofocus>Continue to payment</button>
</form>
${cancel}
</body>
</html>
`
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
