import type { MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Subject } from "../../lib/one-change-at-a-time"
import { accessTo } from "../access/who-may-call-a-route"
import { isChanging } from "./is-changing"
import { keyOf } from "./rate-limit"

type Named = { params: Record<string, string>; body: unknown }
type SubjectsOf = (container: MedusaContainer, named: Named) => Promise<(Subject | undefined)[]>

/**
 * Which cart, order or login a route changes. A path that ends in `:id` stands for every route below it too.
 * What does not exist is nobody's: its route refuses it.
 */
const CHANGES: readonly (readonly [path: string, subjectsOf: SubjectsOf])[] = [
  // A registration replaces a login that has no account yet: not while one is made for it.
  ["/auth/:actor_type/:auth_provider/register", byAddress],
  ["/store/customers", byAddress],

  ["/store/carts/:id", async (_container, { params }) => [cart(params.id)]],
  [
    "/store/prescriptions/:id/attach",
    async (_container, { body }) => [cart(text(body, "cart_id"))],
  ],

  ["/store/payment-collections", async (_container, { body }) => [cart(text(body, "cart_id"))]],
  ["/store/payment-collections/:id", cartOfCollection],

  ["/store/orders/:id", itself],

  ["/admin/orders/:id", itself],
  ["/admin/draft-orders/:id", itself],
  // An order edit goes by the id of its order.
  ["/admin/order-edits/:id", itself],
  ["/admin/order-edits", byBody],
  ["/admin/returns", byBody],
  ["/admin/claims", byBody],
  ["/admin/exchanges", byBody],
  ["/admin/payment-collections", byBody],
  ["/admin/fulfillments", byBody],

  ["/admin/returns/:id", ofReturn],
  [
    "/admin/claims/:id",
    async (container, { params }) =>
      ordersOf(await container.resolve(Modules.ORDER).listOrderClaims({ id: [params.id] })),
  ],
  [
    "/admin/exchanges/:id",
    async (container, { params }) =>
      ordersOf(await container.resolve(Modules.ORDER).listOrderExchanges({ id: [params.id] })),
  ],
  [
    "/admin/order-changes/:id",
    async (container, { params }) =>
      ordersOf(await container.resolve(Modules.ORDER).listOrderChanges({ id: [params.id] })),
  ],
  ["/admin/fulfillments/:id", ofFulfillment],
  [
    "/admin/payment-collections/:id",
    async (container, { params }) => ofCollection(container, params.id),
  ],
  ["/admin/payments/:id", ofPayment],
  [
    "/admin/reservations",
    async (container, { body }) => ofLines(container, [text(body, "line_item_id")]),
  ],
  ["/admin/reservations/:id", ofReservation],
]

/** What makes a new cart or order, which nobody knows yet. */
const NEW = new Set(["POST /store/carts", "POST /admin/draft-orders"])
/** Pictures lie beside a return and leave it as it is; an upload may take minutes. */
const BESIDE = new Set(["POST /store/returns/:id/photos"])
/** Its workflow takes the cart's lock, as the webhook's does. */
const LOCKS_ITSELF = new Set(["POST /store/carts/:id/complete"])
/** They open a payment or give one back. */
const ASKS_RAZORPAY = new Set([
  "POST /store/carts/:id/checkout",
  "POST /store/payment-collections/:id/payment-sessions",
  "POST /store/orders/:id/cancel",
  "POST /admin/orders/:id/cancel",
  "POST /admin/payments/:id/capture",
  "POST /admin/payments/:id/refund",
])
const OF_CARTS_AND_ORDERS =
  /^\/(store|admin)\/(carts|orders|draft-orders|order-edits|order-changes|returns|claims|exchanges|fulfillments|payments|payment-collections|reservations)(\/|$)/

/** The carts, orders and logins that a request changes, each once. */
export async function whatItChanges(
  req: MedusaRequest,
  route: { method: string; path: string; params: Record<string, string> }
): Promise<Subject[]> {
  const subjectsOf = ruleFor(route.method, route.path)
  if (!subjectsOf) {
    return []
  }
  const subjects = await subjectsOf(req.scope, { params: route.params, body: req.body })
  return [...new Set(subjects.filter((subject) => subject !== undefined))]
}

export function asksRazorpay(method: string, path: string): boolean {
  return ASKS_RAZORPAY.has(`${method} ${path}`)
}

/**
 * @throws Error, which stops the boot, when a route that changes carts or orders has no lock
 */
export function assertLocked(method: string, path: string): void {
  const route = `${method} ${path}`
  const isOpen = accessTo(method, path)?.to !== "nobody"
  if (
    isChanging(method) &&
    isOpen &&
    OF_CARTS_AND_ORDERS.test(path) &&
    !NEW.has(route) &&
    !BESIDE.has(route) &&
    !LOCKS_ITSELF.has(route) &&
    !ruleFor(method, path)
  ) {
    throw new Error(
      `${route} has no lock: say in src/api/middlewares/what-a-route-changes.ts which order it changes`
    )
  }
}

function ruleFor(method: string, path: string): SubjectsOf | undefined {
  if (!isChanging(method) || LOCKS_ITSELF.has(`${method} ${path}`)) {
    return undefined
  }
  return CHANGES.find(
    ([rule]) => path === rule || (rule.endsWith("/:id") && path.startsWith(`${rule}/`))
  )?.[1]
}

async function itself(_container: MedusaContainer, { params }: Named) {
  return [order(params.id)]
}

/** By its digest: the name of a lock may stand in the log. */
async function byAddress(_container: MedusaContainer, { body }: Named) {
  const email = text(body, "email")
  return [email ? (`login:${keyOf(email)}` as const) : undefined]
}

async function byBody(_container: MedusaContainer, { body }: Named) {
  return [order(text(body, "order_id"))]
}

async function ofReturn(container: MedusaContainer, { params }: Named) {
  return ordersOf(await container.resolve(Modules.ORDER).listReturns({ id: [params.id] }))
}

/** A fulfilment is a parcel of an order, or of what comes back of one. */
async function ofFulfillment(container: MedusaContainer, { params }: Named) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { fulfillment_id: params.id }
  const [sent, returned] = await Promise.all([
    query.graph({ entity: "order_fulfillment", fields: ["order_id"], filters }),
    query.graph({ entity: "return_fulfillment", fields: ["return_id"], filters }),
  ])
  const returns = returned.data.map(({ return_id }) => return_id)
  return [
    ...ordersOf(sent.data),
    ...ordersOf(
      returns.length > 0 ? await container.resolve(Modules.ORDER).listReturns({ id: returns }) : []
    ),
  ]
}

async function ofPayment(container: MedusaContainer, { params }: Named) {
  const [payment] = await container.resolve(Modules.PAYMENT).listPayments({ id: [params.id] })
  return payment ? ofCollection(container, payment.payment_collection_id) : []
}

async function ofCollection(container: MedusaContainer, id: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_payment_collection",
    fields: ["order_id"],
    filters: { payment_collection_id: id },
  })
  return ordersOf(data)
}

async function cartOfCollection(container: MedusaContainer, { params }: Named) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: params.id },
  })
  return data.map(({ cart_id }) => cart(cart_id))
}

/** A reservation may be moved from one line to another. */
async function ofReservation(container: MedusaContainer, { params, body }: Named) {
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ id: [params.id] }, { select: ["line_item_id"] })
  return ofLines(container, [
    ...reservations.map(({ line_item_id }) => line_item_id),
    text(body, "line_item_id"),
  ])
}

async function ofLines(container: MedusaContainer, ids: (string | null | undefined)[]) {
  const lineIds = ids.filter((id) => typeof id === "string")
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_item",
    fields: ["order_id"],
    filters: { item_id: lineIds },
  })
  return ordersOf(data)
}

/** A build checks with types that Medusa generates, and those of an order's line lack its order. */
function ordersOf(rows: readonly object[]): (Subject | undefined)[] {
  return rows.map((row) => order(text(row, "order_id")))
}

function order(id: string | undefined): Subject | undefined {
  return id === undefined ? undefined : `order:${id}`
}

function cart(id: string | undefined): Subject | undefined {
  return id === undefined ? undefined : `cart:${id}`
}

function text(body: unknown, field: string): string | undefined {
  const value: unknown =
    typeof body === "object" && body !== null ? Reflect.get(body, field) : undefined
  return typeof value === "string" ? value : undefined
}
