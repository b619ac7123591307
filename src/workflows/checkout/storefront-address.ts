import { parseCorsOrigins } from "@medusajs/framework/utils"
import { env } from "../../env"
import { refusal } from "../../lib/errors"

/** Where the payer goes from the payment page: after paying, and without having paid. */
export type WayBack = { return_url?: string; cancel_url?: string }

/**
 * The payment page sends people on to these addresses, so they lie on a storefront of ours: one of
 * STORE_CORS. Asked when the checkout opens, and again when a link is followed.
 *
 * @throws invalid_request naming the field
 */
export function assertWayBack(way: WayBack): void {
  for (const field of ["return_url", "cancel_url"] as const) {
    const address = way[field]
    if (address !== undefined && !isOfStorefront(address)) {
      throw refusal("invalid_request", `${field} must be an address of this shop's storefront`)
    }
  }
}

function isOfStorefront(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !["http:", "https:"].includes(url.protocol) || url.username || url.password) {
    return false
  }
  return parseCorsOrigins(env().STORE_CORS).some((origin) =>
    typeof origin === "string" ? origin === url.origin : origin.test(url.origin)
  )
}

/** The page from which a payer enters Razorpay's, with the way back from there. */
export function hostedCheckoutUrl(razorpayOrderId: string, way: WayBack): string {
  const url = new URL(`/razorpay/checkout/${razorpayOrderId}`, env().PUBLIC_URL)
  for (const field of ["return_url", "cancel_url"] as const) {
    const address = way[field]
    if (address !== undefined) {
      url.searchParams.set(field, address)
    }
  }
  return url.href
}
