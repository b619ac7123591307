import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { payablePaise } from "../../lib/paise"
import { isId, type AuditDetail } from "../../modules/audit/audit-event"
import { pricesIn, SHELF_PRICE_ROUTES } from "../core-routes/prices-in-body"
import { isChanging } from "./is-changing"

type Route = { method: string; path: string; params: Record<string, string> }
type DetailOf = (req: MedusaRequest, route: Route) => AuditDetail | Promise<AuditDetail>

/** More than any price; what is above is no amount, and its route refuses it. */
const MOST_RUPEES = 1_000_000_000

const DETAILS: readonly (readonly [paths: readonly string[], detailOf: DetailOf])[] = [
  [["/admin/payments/:id/refund"], refund],
  [SHELF_PRICE_ROUTES, prices],
  [["/admin/promotions", "/admin/promotions/:id"], discount],
  [["/admin/reservations", "/admin/reservations/:id"], reservation],
  [["/admin/order-edits/:id/items/item/:item_id"], line],
  [["/admin/order-edits", "/admin/returns", "/admin/claims", "/admin/exchanges"], itsOrder],
]

/**
 * What a call of staff changes in money and goods, for its row in the log: asked before the change,
 * because afterwards nobody knows the old price. Amounts, codes and ids, no text.
 */
export async function whatACallGives(req: MedusaRequest, route: Route): Promise<AuditDetail> {
  const detailOf =
    isChanging(route.method) && DETAILS.find(([paths]) => paths.includes(route.path))?.[1]
  return detailOf ? await detailOf(req, route) : {}
}

async function refund(req: MedusaRequest, { params }: Route): Promise<AuditDetail> {
  const [row] = await rowsOf<{ order_id: string | null; reason: string | null }>(
    req,
    `SELECT l.order_id, r.code AS reason
       FROM payment p
       LEFT JOIN order_payment_collection l ON l.payment_collection_id = p.payment_collection_id
       LEFT JOIN refund_reason r ON r.id = :reason
      WHERE p.id = :id`,
    { id: params.id, reason: text(req.body, "refund_reason_id") ?? "" }
  )
  return withoutNothing({
    order_id: row?.order_id,
    amount_paise: paiseOf(valueIn(req.body, "amount")),
    reason: codeOf(row?.reason),
  })
}

/** Prices that stay as they are, which forms send along, are left out. */
async function prices(req: MedusaRequest, { path, params }: Route): Promise<AuditDetail> {
  const given = pricesIn(req.body, "", params.variant_id).flatMap(({ amount, id, variant_id }) => {
    const paise = paiseOf(amount)
    return paise === undefined ? [] : [{ id, variant_id, paise }]
  })
  if (given.length === 0) {
    return {}
  }
  const old = await rowsOf<{ id: string; variant_id: string; amount: string }>(
    req,
    `SELECT p.id, l.variant_id, p.amount::text AS amount
       FROM product_variant_price_set l JOIN price p ON p.price_set_id = l.price_set_id
      WHERE l.variant_id = ANY(:variants) AND l.deleted_at IS NULL AND p.deleted_at IS NULL
        AND p.currency_code = 'inr' AND p.price_list_id IS NOT DISTINCT FROM :list
      ORDER BY p.rules_count DESC, p.id`,
    {
      variants: given.flatMap(({ variant_id }) => variant_id ?? []),
      list: path.startsWith("/admin/price-lists/") ? params.id : null,
    }
  )
  // The price of a pack in general comes last, and stands for it.
  const oldOf = new Map(
    old.flatMap(({ id, variant_id, amount }): [string, number | undefined][] => [
      [id, paiseOf(amount)],
      [variant_id, paiseOf(amount)],
    ])
  )
  const changed = given
    .map((one) => ({ ...one, old: oldOf.get(one.id ?? one.variant_id ?? "") ?? null }))
    .filter((one) => one.old !== one.paise)
  return changed.length === 0
    ? {}
    : {
        variant_ids: changed.map(({ variant_id }) => codeOf(variant_id) ?? "new"),
        old_price_paise: changed.map((one) => one.old),
        new_price_paise: changed.map(({ paise }) => paise),
      }
}

/** By its code, which is gone with a coupon that is removed. */
async function discount(req: MedusaRequest, { params }: Route): Promise<AuditDetail> {
  const [known] = await rowsOf<{ code: string; type: string; value: string }>(
    req,
    `SELECT p.code, a.type, a.value::text AS value FROM promotion p
       LEFT JOIN promotion_application_method a
         ON a.promotion_id = p.id AND a.deleted_at IS NULL
      WHERE p.id = :id`,
    { id: params.id ?? "" }
  )
  const method = valueIn(req.body, "application_method")
  const type = text(method, "type") ?? known?.type
  const given = valueIn(method, "value")
  const inUnits = (value: unknown) => (type === "percentage" ? numberOf(value) : paiseOf(value))
  const unit = type === "percentage" ? "percent" : "paise"
  return withoutNothing({
    code: codeOf(text(req.body, "code") ?? known?.code),
    [`discount_${unit}`]: inUnits(given ?? known?.value),
    ...(given !== undefined && known ? { [`old_discount_${unit}`]: inUnits(known.value) } : {}),
  })
}

async function reservation(req: MedusaRequest, { params }: Route): Promise<AuditDetail> {
  const [row] = await rowsOf<{ order_id: string; variant_id: string | null; quantity: string }>(
    req,
    `SELECT o.order_id, l.variant_id, r.quantity::text AS quantity
       FROM (SELECT :line::text AS line_item_id, NULL::numeric AS quantity
             UNION ALL SELECT line_item_id, quantity FROM reservation_item WHERE id = :id) r
       JOIN order_item o ON o.item_id = r.line_item_id AND o.deleted_at IS NULL
       JOIN order_line_item l ON l.id = o.item_id LIMIT 1`,
    { id: params.id ?? "", line: text(req.body, "line_item_id") ?? "" }
  )
  return withoutNothing({
    order_id: row?.order_id,
    variant_id: row?.variant_id,
    quantity: numberOf(valueIn(req.body, "quantity") ?? row?.quantity),
  })
}

function line(req: MedusaRequest): AuditDetail {
  return withoutNothing({
    quantity: numberOf(valueIn(req.body, "quantity")),
    unit_price_paise: paiseOf(valueIn(req.body, "unit_price")),
  })
}

function itsOrder(req: MedusaRequest): AuditDetail {
  return withoutNothing({ order_id: codeOf(text(req.body, "order_id")) })
}

async function rowsOf<Row>(
  req: MedusaRequest,
  statement: string,
  values: Record<string, string | string[] | null>
): Promise<Row[]> {
  const { rows } = await req.scope
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Row[] }>(statement, values)
  return rows
}

function withoutNothing(detail: Record<string, string | number | null | undefined>): AuditDetail {
  return Object.fromEntries(
    Object.entries(detail).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, value]]
    )
  )
}

/** What a person typed as a code may hold words: then it is left out. */
function codeOf(value: string | null | undefined): string | undefined {
  return value && isId(value) ? value : undefined
}

function paiseOf(rupees: unknown): number | undefined {
  const amount = numberOf(rupees)
  return amount !== undefined && amount >= 0 && amount <= MOST_RUPEES
    ? payablePaise(amount)
    : undefined
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === "number" || typeof value === "string" ? Number(value) : NaN
  return Number.isFinite(number) ? number : undefined
}

function valueIn(object: unknown, key: string): unknown {
  return typeof object === "object" && object !== null ? Reflect.get(object, key) : undefined
}

function text(object: unknown, key: string): string | undefined {
  const value = valueIn(object, key)
  return typeof value === "string" ? value : undefined
}
