import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { customerRefusal, refusal } from "../../lib/errors"
import { graphRows } from "../../lib/graph-rows"
import { customerOf } from "./caller"

/**
 * Core opens a cart and an order to whoever knows the id. Here a cart that belongs to a registered
 * customer, and every order, opens to that customer only, by whichever field a request names it.
 *
 * @throws unauthorized for a stranger, not_found for another customer
 */
export async function assertOwnsWhatItNames(
  req: MedusaRequest,
  route: { path: string; params: Record<string, string> }
): Promise<void> {
  if (!route.path.startsWith("/store")) {
    return
  }
  if (route.path.startsWith("/store/carts/:id")) {
    await assertOwnsCart(req, route.params.id)
  }
  if (route.path === "/store/carts/:id/line-items/:line_id") {
    await assertLineOfCart(req, route.params)
  }
  if (route.path.startsWith("/store/orders/:id")) {
    await assertOwnsOrder(req, route.params.id)
  }
  if (route.path.startsWith("/store/payment-collections/:id")) {
    await assertOwnsCollection(req, route.params.id)
  }
  for (const source of [req.body, req.query]) {
    const { cart_id, order_id } = idsIn(source)
    if (cart_id) {
      await assertOwnsCart(req, cart_id)
    }
    if (order_id) {
      await assertOwnsOrder(req, order_id)
    }
  }
}

async function assertOwnsCart(req: MedusaRequest, cartId: string): Promise<void> {
  const [cart] = await req.scope
    .resolve(Modules.CART)
    .listCarts({ id: [cartId] }, { select: ["id", "customer_id"] })
  if (!cart) {
    throw customerRefusal("not_found", "cart")
  }
  // A guest's cart belongs to whoever has its id.
  if (!cart.customer_id || cart.customer_id === customerOf(req)) {
    return
  }
  const [owner] = await req.scope
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: [cart.customer_id] }, { select: ["id", "has_account"] })
  if (owner?.has_account !== false) {
    refuse(req, "cart")
  }
}

/** Core deletes whatever line is named, of whichever cart. */
async function assertLineOfCart(
  req: MedusaRequest,
  { id, line_id }: Record<string, string>
): Promise<void> {
  const [line] = await req.scope
    .resolve(Modules.CART)
    .listLineItems({ id: [line_id], cart_id: id }, { select: ["id"] })
  if (!line) {
    throw customerRefusal("not_found", "cart_line")
  }
}

/** Before its cart's lock is waited for. */
async function assertOwnsCollection(req: MedusaRequest, id: string): Promise<void> {
  const carts = await graphRows<{ cart_id: string }>(req.scope, {
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: id },
  })
  for (const { cart_id } of carts) {
    await assertOwnsCart(req, cart_id)
  }
}

async function assertOwnsOrder(req: MedusaRequest, orderId: string): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "customer_id"],
    filters: { id: [orderId] },
  })
  const customerId = customerOf(req)
  if (!customerId || data[0]?.customer_id !== customerId) {
    refuse(req, "order")
  }
}

function refuse(req: MedusaRequest, what: "cart" | "order"): never {
  throw customerOf(req)
    ? customerRefusal("not_found", what)
    : customerRefusal("unauthorized", "owner")
}

function idsIn(source: unknown): { cart_id?: string; order_id?: string } {
  if (typeof source !== "object" || source === null) {
    return {}
  }
  const ids: { cart_id?: string; order_id?: string } = {}
  for (const name of ["cart_id", "order_id"] as const) {
    const value: unknown = Reflect.get(source, name)
    if (value === undefined || value === null) {
      continue
    }
    if (typeof value !== "string") {
      throw refusal("invalid_request", `${name} must be one id`)
    }
    ids[name] = value
  }
  return ids
}
