import type { MedusaRequest } from "@medusajs/framework/http"
import { customerRefusal, refusal } from "../../lib/errors"
import { isStorableLine, isStorableText } from "../../lib/storable-text"
import { foldContacts } from "./fold-contacts"

/** Nobody writes several lines into these. */
const ONE_LINE_KEY =
  /(^|_)(id|ids|code|email|identifier|phone|provider|type|handle|sku|name|number|postal_code|token)$/
/** A provider's name reaches core's own messages. */
const NAME_KEY = /(^|_)(provider|actor_type)$/
const NAME = /^[a-z0-9_-]{1,64}$/
const POLLUTING_KEYS = new Set(["__proto__", "constructor", "prototype"])
/** Metadata under these keys is ours: it is written on the server and copied from cart to order. */
const RESERVED_KEY = /^pulsekart_/i
const QUANTITY_KEY = /^(.*_)?quantity$/
/** Prices of a line, a lane or a product. Credits and settlements may be below nothing; these not. */
const PRICE_FIELD =
  /(^|\.)((compare_at_)?unit_price|custom_amount|prices(\.(create|update))?\.\d+\.amount)$/
/** Razorpay's page sends a payer back by a form, which nobody here reads. */
const TAKES_FORMS = /^\/razorpay\/checkout\/[^/]+\/back\/?$/i
const MAX_DEPTH = 24
const MAX_ID_LENGTH = 128
const MAX_QUERY_TEXT = 4_000
const MAX_OFFSET = 1_000_000
const MAX_STORE_PAGE = 100
const MAX_ADMIN_PAGE = 1_000

/** A machine's own words, repeated until they are taken: the route reads of them what it knows. */
const SIGNED = new Set(["POST /hooks/razorpay"])

/**
 * What no route of ours or of core's should have to ask for itself: text that PostgreSQL can
 * store and that forges no log line, keys that are only data, whole quantities, pages of a sane size. Reserved metadata is
 * taken out rather than refused, because clients send back whole objects that they have read.
 *
 * @throws invalid_request, quantity_invalid, unsupported_media_type; the message names the field
 */
export function assertCleanRequest(
  req: MedusaRequest,
  { method, path, params }: { method: string; path: string; params: Record<string, string> }
): void {
  assertContentType(req)
  for (const [name, value] of Object.entries(params)) {
    assertOneLine(name, value)
    assertName(name, value)
    if (value.length > MAX_ID_LENGTH) {
      throw refusal("invalid_request", `${name} is too long`)
    }
  }
  leaveOutEmpty(req)
  clean(req.query, "query", 0)
  assertShortQuery(req)
  limitPage(req)
  if (SIGNED.has(`${method} ${path}`)) {
    return
  }
  if (isObject(req.body)) {
    clean(req.body, "", 0)
    assertSomething(req.body, `${method} ${path}`)
  }
  foldContacts(req)
}

/** A storefront's search box that was cleared asks for nothing. */
function leaveOutEmpty(req: MedusaRequest): void {
  if (!/^\/store(\/|$)/i.test(req.path)) {
    return
  }
  for (const [name, value] of Object.entries(req.query)) {
    if (typeof value === "string" && value.trim() === "") {
      Reflect.deleteProperty(req.query, name)
    }
  }
}

/** Of a line that is in the cart, 0 takes it out. */
const TAKES_ZERO = "POST /store/carts/:id/line-items/:line_id"

/** Core's own words for a quantity of 0 name a limit of 0. */
function assertSomething(body: object, route: string): void {
  if (!route.startsWith("POST /store/") || route === TAKES_ZERO) {
    return
  }
  const items: unknown = Reflect.get(body, "items")
  for (const line of [body, ...(Array.isArray(items) ? items : [])]) {
    if (isObject(line) && Reflect.get(line, "quantity") === 0) {
      throw customerRefusal("quantity_invalid", "general")
    }
  }
}

function assertContentType(req: MedusaRequest): void {
  const length = req.headers["content-length"]
  const hasBody = req.headers["transfer-encoding"] !== undefined || (length ?? "0") !== "0"
  if (
    hasBody &&
    !TAKES_FORMS.test(req.path) &&
    req.is(["application/json", "multipart/form-data"]) === false
  ) {
    throw refusal("unsupported_media_type", "The body must be application/json")
  }
}

function clean(holder: object, path: string, depth: number): void {
  if (depth > MAX_DEPTH) {
    throw refusal("invalid_request", `${path} is nested too deeply`)
  }
  for (const [key, value] of Object.entries(holder)) {
    const field = path ? `${path}.${key}` : key
    if (POLLUTING_KEYS.has(key)) {
      throw refusal("invalid_request", `The key ${key} is not allowed`)
    }
    assertOneLine("A key", key)
    if (RESERVED_KEY.test(key)) {
      Reflect.deleteProperty(holder, key)
    } else if (typeof value === "string") {
      assertText(key, field, value)
    } else if (typeof value === "number") {
      assertQuantity(key, field, value)
      assertPrice(field, value)
    } else if (isObject(value)) {
      clean(value, field, depth + 1)
    }
  }
}

function assertText(key: string, field: string, value: string): void {
  if (ONE_LINE_KEY.test(key)) {
    assertOneLine(field, value)
    assertName(key, value)
  } else if (!isStorableText(value)) {
    throw refusal("invalid_request", `${field} holds a character that cannot be stored`)
  }
}

function assertOneLine(field: string, value: string): void {
  if (!isStorableLine(value)) {
    throw refusal("invalid_request", `${field} holds a character that cannot be stored`)
  }
}

function assertName(key: string, value: string): void {
  if (NAME_KEY.test(key) && !NAME.test(value)) {
    throw refusal("invalid_request", `${key} must be a name of a-z, 0-9, _ and -`)
  }
}

function assertQuantity(key: string, field: string, value: number): void {
  if (QUANTITY_KEY.test(key) && !(Number.isSafeInteger(value) && value >= 0 && value < 2 ** 31)) {
    throw refusal("quantity_invalid", `${field} must be a whole number`)
  }
}

function assertPrice(field: string, value: number): void {
  if (value < 0 && PRICE_FIELD.test(field)) {
    throw refusal("invalid_request", `${field} must not be below zero`)
  }
}

function assertShortQuery(req: MedusaRequest): void {
  for (const [name, value] of Object.entries(req.query)) {
    if (typeof value === "string" && value.length > MAX_QUERY_TEXT) {
      throw refusal("invalid_request", `${name} is too long`)
    }
  }
}

/** Core takes any limit. A storefront is told; the admin, which asks for 9999, gets a full page. */
function limitPage(req: MedusaRequest): void {
  const { limit, offset } = req.query
  if (offset !== undefined && countIn("offset", offset) > MAX_OFFSET) {
    throw refusal("invalid_request", `offset must be at most ${MAX_OFFSET}`)
  }
  if (limit === undefined) {
    return
  }
  const wanted = countIn("limit", limit)
  if (/^\/admin(\/|$)/i.test(req.path)) {
    req.query.limit = String(Math.min(wanted, MAX_ADMIN_PAGE))
  } else if (wanted > MAX_STORE_PAGE) {
    throw refusal("invalid_request", `limit must be at most ${MAX_STORE_PAGE}`)
  }
}

function countIn(field: string, value: unknown): number {
  if (typeof value !== "string" || !/^\d{1,15}$/.test(value)) {
    throw refusal("invalid_request", `${field} must be a whole number of at least 0`)
  }
  return Number(value)
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null
}
