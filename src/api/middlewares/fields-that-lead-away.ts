import type { MedusaRequest } from "@medusajs/framework/http"
import { refusal } from "../../lib/errors"

/** Whoever may call these reads orders, or customers, anyway. */
const OF_ORDERS =
  /^\/admin\/(orders|draft-orders|order-edits|order-changes|returns|claims|exchanges|payments|payment-collections|fulfillments|reservations)(\/|$)/
const OF_CUSTOMERS = /^\/admin\/(customers|customer-groups)(\/|$)/

/** A relation, and core's name of the link that it goes by. */
const named = (...relations: string[]) => new RegExp(`^(${relations.join("|")})(_links?)?$`)

const PEOPLES = named(
  ...["carts?", "orders?", "customers?", "fulfillments?", "returns?", "refunds?"],
  ...["payment_collections?", "payment_sessions?", "payments?"]
)
const CARTS_AND_ORDERS = named("carts?", "orders?")
/** Of all carts or orders at once, by what they share: a region, a channel, a customer. */
const MANY = named("carts", "orders")
const STOCK = named("inventory", "inventory_items?", "location_levels?", "stock_locations?")

/**
 * Core follows `fields` from any resource to any other, and asks for no permission on the way: a
 * region leads to everybody's cart.
 *
 * @throws invalid_request
 */
export function assertFieldsStay(req: MedusaRequest, { path }: { path: string }): void {
  const away = awayFrom(path)
  const wanted = [req.query.fields].flat().flatMap((fields) => String(fields ?? "").split(","))
  const field = wanted
    .map((one) => one.trim())
    .find((one) => one.split(".").some((part) => away?.test(bare(part))))
  if (field) {
    throw refusal("invalid_request", `fields: ${bare(field)} is not read from here`)
  }
}

function awayFrom(path: string): RegExp | undefined {
  if (path.startsWith("/store")) {
    return STOCK
  }
  if (!path.startsWith("/admin")) {
    return undefined
  }
  if (OF_ORDERS.test(path)) {
    return MANY
  }
  return OF_CUSTOMERS.test(path) ? CARTS_AND_ORDERS : PEOPLES
}

/** A minus takes nothing away where one field stands without a sign: core reads the relation then. */
const bare = (part: string) => part.replace(/^[\s+*-]+/, "")
