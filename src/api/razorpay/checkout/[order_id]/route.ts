import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { env } from "../../../../env"
import { customerRefusal } from "../../../../lib/errors"
import { localeOfRequest } from "../../../../lib/locale"
import { paymentToMake } from "../../../../queries/payment/payment-to-make"
import { paymentPage, refusedPage } from "../payment-page"
import type { WayBack } from "../storefront-address"
import { wayBackOf } from "../way-back"

/**
 * Razorpay's hosted checkout is entered by a form post, so a link needs this page between.
 * https://razorpay.com/docs/payments/payment-gateway/web-integration/hosted/
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const orderId = req.params.order_id
  const [store] = await req.scope.resolve(Modules.STORE).listStores({}, { take: 1 })
  const shown = { shop: store?.name ?? "PulseKart", locale: localeOfRequest(req) }
  res.setHeader("cache-control", "no-store").type("html")
  let way: WayBack
  try {
    way = checkedWay(req, orderId)
  } catch (error) {
    // A browser asks for a page; whoever takes anything gets the code.
    if (req.accepts(["json", "html"]) !== "html") {
      throw error
    }
    res.status(400).send(refusedPage({ ...shown, back: undefined }))
    return
  }
  const { RAZORPAY_API_URL, RAZORPAY_KEY_ID, PUBLIC_URL } = env()
  const { return_url, cancel_url } = way
  const payment = await paymentToMake(req.scope, orderId)
  const form = {
    action: new URL("/v1/checkout/embedded", RAZORPAY_API_URL).href,
    fields: {
      key_id: RAZORPAY_KEY_ID,
      order_id: orderId,
      currency: "INR",
      ...(return_url && { callback_url: backBy({ PUBLIC_URL, orderId, return_url }) }),
      ...(cancel_url && { cancel_url: backBy({ PUBLIC_URL, orderId, cancel_url }) }),
    },
  }
  const back = payment.state === "paid" ? (return_url ?? cancel_url) : cancel_url
  res
    .status(payment.state === "unknown" ? 404 : 200)
    .send(paymentPage(payment, form, { ...shown, back }))
}

/** @throws not_found, invalid_request */
function checkedWay(req: MedusaRequest, orderId: string): WayBack {
  if (!/^order_[A-Za-z0-9]{1,40}$/.test(orderId)) {
    throw customerRefusal("not_found", "checkout")
  }
  return wayBackOf(req)
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
