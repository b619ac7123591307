import type { MedusaRequest } from "@medusajs/framework/http"
import { checkedWayBack, type WayBack } from "./storefront-address"

/**
 * The way back that a link names. Anybody can write a link, so it is asked again.
 *
 * @throws invalid_request
 */
export function wayBackOf(req: MedusaRequest): WayBack {
  const { return_url, cancel_url } = req.query
  return checkedWayBack({
    ...(typeof return_url === "string" && { return_url }),
    ...(typeof cancel_url === "string" && { cancel_url }),
  })
}
