import { parseCorsOrigins } from "@medusajs/framework/utils"
import { env } from "../../../env"
import { refusal } from "../../../lib/errors"

/** Where the payer goes from the payment page: after paying, and without having paid. */
export type WayBack = { return_url?: string; cancel_url?: string }

/**
 * The payment page sends people on to these addresses, so they lie on a storefront of ours: one of
 * STORE_CORS. Asked when the checkout opens, and again when a link is followed.
 *
 * @returns the addresses as they were understood: nobody reads another host out of them
 * @throws invalid_request naming the field
 */
export function checkedWayBack(way: WayBack): WayBack {
  const checked: WayBack = {}
  for (const field of ["return_url", "cancel_url"] as const) {
    const address = way[field]
    if (address === undefined) {
      continue
    }
    const url = URL.canParse(address) ? new URL(address) : undefined
    if (!url || !isOfStorefront(url)) {
      throw refusal("invalid_request", `${field} must be an address of this shop's storefront`)
    }
    checked[field] = url.href
  }
  return checked
}

function isOfStorefront(url: URL): boolean {
  if (!["http:", "https:"].includes(url.protocol) || url.username || url.password) {
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
