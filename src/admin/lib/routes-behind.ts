/**
 * Which route of the server stands behind a link or a button of the admin, core's own ones included.
 * Where a role may not call it, the control is not shown. The server decides in any case.
 */

/** Pages that are not the list of a resource of core, or are for those who act there. */
const PAGES: Record<string, string> = {
  prescriptions: "GET /admin/prescriptions",
  handovers: "GET /admin/parcels",
  medicines: "GET /admin/medicines",
  sales: "GET /admin/sales",
  "consult-reviews": "GET /admin/consult/reviews",
  "red-flags": "GET /admin/consult/red-flags",
  knowledge: "GET /admin/knowledge/status",
  outbox: "GET /admin/outbox",
  audit: "GET /admin/audit",
  registration: "GET /admin/registration",
  staff: "GET /admin/staff",
  "settings/users": "GET /admin/invites",
  "settings/publishable-api-keys": "GET /admin/api-keys",
  "settings/secret-api-keys": "GET /admin/api-keys",
  "settings/workflows": "GET /admin/workflows-executions",
  "settings/search": "POST /admin/search-indexes/:id/reindex",
}

/** Core's pages by the name that their resource has in the API. */
const RESOURCES: Record<string, string> = {
  orders: "orders",
  products: "products",
  collections: "collections",
  categories: "product-categories",
  "product-options": "product-options",
  inventory: "inventory-items",
  reservations: "reservations",
  customers: "customers",
  "customer-groups": "customer-groups",
  promotions: "promotions",
  campaigns: "campaigns",
  "price-lists": "price-lists",
  "settings/profile": "users",
  "settings/store": "stores",
  "settings/users": "users",
  "settings/regions": "regions",
  "settings/tax-regions": "tax-regions",
  "settings/return-reasons": "return-reasons",
  "settings/refund-reasons": "refund-reasons",
  "settings/sales-channels": "sales-channels",
  "settings/product-types": "product-types",
  "settings/product-tags": "product-tags",
  "settings/locations": "stock-locations",
  "settings/property-labels": "property-labels",
  "settings/publishable-api-keys": "api-keys",
  "settings/secret-api-keys": "api-keys",
}

/** What our panel of the order asks better than core's own button: nobody is offered that one. */
export const REPLACED = "replaced"

/** Sub-pages that change something else than the resource they lie under. */
const SUB_PAGES: readonly (readonly [RegExp, string])[] = [
  [/^orders\/[^/]+\/fulfillment$/, "POST /admin/orders/:id/fulfillments"],
  [/^orders\/[^/]+\/[^/]+\/create-shipment$/, REPLACED],
  [/^orders\/[^/]+\/allocate-items$/, "POST /admin/reservations"],
  [/^orders\/[^/]+\/returns$/, "POST /admin/returns"],
  [/^orders\/[^/]+\/returns\/[^/]+\/receive$/, "POST /admin/returns/:id/receive"],
  [/^orders\/[^/]+\/claims$/, "POST /admin/claims"],
  [/^orders\/[^/]+\/exchanges$/, "POST /admin/exchanges"],
  [/^orders\/[^/]+\/edits$/, "POST /admin/order-edits"],
  [/^orders\/[^/]+\/refund$/, REPLACED],
  [/^orders\/[^/]+\/transfer$/, "POST /admin/orders/:id/transfer"],
  [/^inventory\/stock$/, "POST /admin/inventory-items/location-levels/batch"],
  [/^settings\/users\/invite$/, "POST /admin/invites"],
  [/^settings\/profile\/edit$/, "POST /admin/users/:id"],
]

/** Sub-pages that only show something. */
const DETAILS = [
  /^products\/[^/]+\/variants\/[^/]+$/,
  /^product-options\/[^/]+\/values\/[^/]+$/,
  /^settings\/tax-regions\/[^/]+\/provinces\/[^/]+$/,
]

/** @param path of a page, without the admin's own base: `/orders/order_1/refund` */
export function routeBehindLink(path: string): string | undefined {
  const place = path.replace(/^\/|\/$/g, "")
  const [, name = "", rest] = /^((?:settings\/)?[^/]+)(?:\/(.+))?$/.exec(place) ?? []
  const resource = RESOURCES[name]
  const special = SUB_PAGES.find(([pattern]) => pattern.test(place))
  if (special) {
    return special[1]
  }
  if (!rest) {
    return PAGES[name] ?? (resource && resource !== "users" ? `GET /admin/${resource}` : undefined)
  }
  if (!resource || DETAILS.some((pattern) => pattern.test(place))) {
    return undefined
  }
  if (rest === "create") {
    return `POST /admin/${resource}`
  }
  if (rest === "export" || rest === "import") {
    return `POST /admin/${resource}/${rest}`
  }
  return rest.includes("/") ? `POST /admin/${resource}/:id` : undefined
}

/** The menu of a row of a list: all in it changes the row's own thing. */
export function routeBehindRowMenu(path: string): string | undefined {
  const resource = resourceOf(path)
  return resource && `POST /admin/${resource}/:id`
}

/** Buttons of core that call the server themselves, by the key of their label. */
export const LABELS = [
  "actions.delete",
  "actions.cancel",
  "orders.fulfillment.markAsShipped",
  "orders.fulfillment.markAsDelivered",
  "orders.fulfillment.markAsPickedUp",
  "orders.payment.capture",
  "orders.payment.capture_short",
  "orders.payment.markAsPaid",
] as const
export type Label = (typeof LABELS)[number]

/**
 * @param path of the page that the button is on
 * @param ofPage whether it belongs to the page's own resource, and not to a part of it
 */
export function routeBehindButton(label: Label, path: string, ofPage: boolean): string | undefined {
  const resource = resourceOf(path)
  switch (label) {
    case "actions.delete":
      return resource && `DELETE /admin/${resource}/:id`
    case "actions.cancel":
      if (resource !== "orders") {
        return undefined
      }
      return ofPage
        ? "POST /admin/orders/:id/cancel"
        : "POST /admin/orders/:id/fulfillments/:fulfillment_id/cancel"
    case "orders.fulfillment.markAsShipped":
    case "orders.fulfillment.markAsDelivered":
    case "orders.fulfillment.markAsPickedUp":
      return REPLACED
    case "orders.payment.capture":
    case "orders.payment.capture_short":
      return "POST /admin/payments/:id/capture"
    case "orders.payment.markAsPaid":
      return "POST /admin/payment-collections/:id/mark-as-paid"
  }
}

/** The resource of the page that somebody is on. */
function resourceOf(path: string): string | undefined {
  const [, name = ""] = /^\/((?:settings\/)?[^/]+)/.exec(path) ?? []
  return RESOURCES[name]
}
