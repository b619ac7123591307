import type { IncomingHttpHeaders } from "node:http"
import type { MedusaErrorHandlerFunction } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { saidBesideRefusal } from "./beside-refusal"
import { CUSTOMER_REFUSALS } from "./customer-refusals"
import { Busy, messageIn } from "./errors"
import { localeOfRequest, type Locale } from "./locale"
import { inOurWords } from "./words-of-core"

/** What every refusal and every failure looks like from outside. */
export type ErrorBody = { type: string; code: string; message: string }
type Headers = Readonly<Record<string, string>>
/** `texts`: the message in each language, of a refusal in the catalogue's words. */
type ErrorAnswer = { status: number; body: ErrorBody; headers?: Headers; texts?: unknown }

const { Types } = MedusaError

const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  body_too_large: 413,
  unsupported_media_type: 415,
  rate_limited: 429,
  consult_rate_limited: 429,
  cms_unavailable: 503,
  temporarily_unavailable: 503,
  body_too_slow: 408,
  upload_too_slow: 408,
  upload_busy: 503,
}

/** What a client's machine must know besides. The rest of a slow upload is not waited for. */
const HEADERS_OF_CODE: Readonly<Record<string, Headers | undefined>> = {
  temporarily_unavailable: { "Retry-After": "5" },
  upload_busy: { "Retry-After": "10" },
  upload_too_slow: { Connection: "close" },
}

/** The code of a core error that brings none, and its status. */
const OF_TYPE: Readonly<Record<string, { status: number; code: string }>> = {
  [Types.UNAUTHORIZED]: { status: 401, code: "unauthorized" },
  [Types.FORBIDDEN]: { status: 403, code: "permission_denied" },
  [Types.NOT_FOUND]: { status: 404, code: "not_found" },
  [Types.INVALID_DATA]: { status: 400, code: "invalid_request" },
  [Types.NOT_ALLOWED]: { status: 400, code: "not_allowed" },
  [Types.CONFLICT]: { status: 409, code: "state_conflict" },
  [Types.DUPLICATE_ERROR]: { status: 422, code: "duplicate" },
  [Types.PAYMENT_AUTHORIZATION_ERROR]: { status: 422, code: "payment_not_authorized" },
  [Types.PAYMENT_REQUIRES_MORE_ERROR]: { status: 422, code: "payment_not_authorized" },
}

const OF_STATUS: Readonly<Record<number, { type: string; code: string }>> = {
  400: { type: Types.INVALID_DATA, code: "invalid_request" },
  401: { type: Types.UNAUTHORIZED, code: "unauthorized" },
  403: { type: Types.FORBIDDEN, code: "permission_denied" },
  404: { type: Types.NOT_FOUND, code: "not_found" },
  409: { type: Types.CONFLICT, code: "state_conflict" },
  413: { type: Types.INVALID_DATA, code: "body_too_large" },
  415: { type: Types.INVALID_DATA, code: "unsupported_media_type" },
  429: { type: Types.NOT_ALLOWED, code: "rate_limited" },
}

const FAILURE: ErrorAnswer = {
  status: 500,
  body: {
    type: Types.UNEXPECTED_STATE,
    code: "internal_error",
    message: CUSTOMER_REFUSALS.internal_error.texts.general.en,
  },
}

/** The same request may succeed in a moment. */
const BUSY: ErrorAnswer = {
  ...answer(409, Types.CONFLICT, "state_conflict", new Busy().message),
  headers: { "Retry-After": "1" },
  texts: new Busy().texts,
}

/** PostgreSQL's own refusals, by SQLSTATE or its class (the first two characters). */
const OF_SQLSTATE: Readonly<Record<string, ErrorAnswer>> = {
  "22": answer(400, Types.INVALID_DATA, "invalid_request", "A value has the wrong form"),
  "23503": answer(400, Types.INVALID_DATA, "invalid_request", "A value names something unknown"),
  "23505": answer(
    422,
    Types.DUPLICATE_ERROR,
    "duplicate",
    CUSTOMER_REFUSALS.duplicate.texts.general.en
  ),
  "23001": answer(409, Types.CONFLICT, "state_conflict", "This record is kept as it is"),
  "23": answer(400, Types.INVALID_DATA, "invalid_request", "A value is not allowed here"),
  "40": BUSY,
  "55P03": BUSY,
}

/** Constraints of ours that a person can run into through core's routes. */
const OF_CONSTRAINT: Readonly<Record<string, string>> = {
  CK_variant_is_one_of_its_item: "required_quantity must be 1: a pack is one of its item",
  CK_product_variant_is_stocked: "manage_inventory must be on, and allow_backorder off",
}

/** Answers every error of core and ours alike. What it logs names a place, never a value. */
export const errorHandler: MedusaErrorHandlerFunction = (error: unknown, req, res, next) => {
  const { status, body, headers, texts } = answerTo(error)
  const logger = req.scope?.resolve(ContainerRegistrationKeys.LOGGER) ?? console
  if (status >= 500) {
    logger.error(`${req.method} failed (request ${req.requestId}): ${traceOf(error)}`)
  } else {
    logger.info(`${req.method} refused: ${body.code}`)
  }
  if (res.headersSent) {
    // Too late for an answer: Express closes the connection.
    next(error)
    return
  }
  res.set(headers ?? {})
  const message = messageIn({ ...body, texts }, localeOfReader(req))
  res.status(status).json({ ...body, message, ...saidBesideRefusal(res, message) })
}

/** Customers read what /store and their own log-in say; the admin and machines read English. */
export function localeOfReader(req: {
  originalUrl: string
  locale?: string
  headers: IncomingHttpHeaders
}): Locale {
  return /^\/(store|auth\/customer)(\/|\?|$)/i.test(req.originalUrl) ? localeOfRequest(req) : "en"
}

/** Type and code for an answer that core wrote without the error handler. */
export function nameRefusal(status: number, body: unknown, locale: Locale = "en"): unknown {
  if (status < 400 || typeof body !== "object" || body === null || text(body, "code")) {
    return body
  }
  const named = OF_STATUS[status] ?? (status < 500 ? OF_STATUS[400] : FAILURE.body)
  const said = status < 500 ? text(body, "message") : undefined
  const message = withoutPersonalData(said ?? FAILURE.body.message)
  return { ...named, message: messageIn({ ...named, message }, locale) }
}

export function answerTo(error: unknown): ErrorAnswer {
  if (typeof error !== "object" || error === null) {
    return FAILURE
  }
  return (
    fromLock(error) ??
    fromMedusa(error) ??
    fromZod(error) ??
    fromDatabase(error) ??
    fromHttp(error) ??
    fromValidator(error) ??
    FAILURE
  )
}

/** Core's locks say that they are taken by a bare error, or by one that quotes their key. */
function fromLock(error: object): ErrorAnswer | undefined {
  const isTaken = error instanceof Busy || LOCK_IS_TAKEN.test(text(error, "message") ?? "")
  return isTaken ? BUSY : undefined
}

const LOCK_IS_TAKEN = /^(Failed to acquire lock for key|Timed-out acquiring lock)/

function fromMedusa(error: object): ErrorAnswer | undefined {
  const message = text(error, "message")?.slice(0, LONGEST_MESSAGE)
  const ours = message && inOurWords(message)
  return ours ? fromRefusal(ours, ours.message) : fromRefusal(error, message)
}

function fromRefusal(error: object, message: string | undefined): ErrorAnswer | undefined {
  const type = text(error, "type")
  const known = type === undefined ? undefined : OF_TYPE[type]
  if (!type || !known || message === undefined) {
    return undefined
  }
  const duplicate = /^(.+? with .+), already exists\.$/.test(message)
  if (duplicate) {
    return OF_SQLSTATE["23505"]
  }
  const own = text(error, "code")
  const code = own && /^[a-z][a-z0-9_]*$/.test(own) ? own : known.code
  return {
    ...answer(STATUS_OF_CODE[code] ?? known.status, type, code, withoutPersonalData(message)),
    headers: HEADERS_OF_CODE[code],
    texts: Reflect.get(error, "texts"),
  }
}

function fromZod(error: object): ErrorAnswer | undefined {
  const issues: unknown = Reflect.get(error, "issues")
  if (!Array.isArray(issues) || issues.length === 0) {
    return undefined
  }
  const messages = issues.slice(0, 5).map((issue: { path?: unknown[]; message?: string }) => {
    const field = issue.path?.join(".") || "The request"
    return `${field}: ${issue.message ?? "invalid"}`
  })
  return answer(400, Types.INVALID_DATA, "invalid_request", messages.join("; "))
}

function fromDatabase(error: object): ErrorAnswer | undefined {
  const rule = OF_CONSTRAINT[text(error, "constraint") ?? ""]
  if (rule) {
    return answer(400, Types.INVALID_DATA, "invalid_request", rule)
  }
  const state = text(error, "code")
  if (state && /^[0-9A-Z]{5}$/.test(state)) {
    return OF_SQLSTATE[state] ?? OF_SQLSTATE[state.slice(0, 2)]
  }
  // The query builder's words for a filter or an order over a field that does not exist.
  const isUnknownField = /^(Trying to (query|order) by|Invalid query (condition|operator))/
  return isUnknownField.test(text(error, "message") ?? "") ? OF_SQLSTATE["22"] : undefined
}

/** Body parsers, routers and multipart readers: their messages quote the body, ours do not. */
function fromHttp(error: object): ErrorAnswer | undefined {
  const status: unknown = Reflect.get(error, "status") ?? Reflect.get(error, "statusCode")
  const isUpload = text(error, "name") === "MulterError"
  if (!isUpload && (typeof status !== "number" || status < 400 || status >= 500)) {
    return undefined
  }
  const known = isUpload ? 400 : Number(status)
  const { type, code } = OF_STATUS[known] ?? OF_STATUS[400]
  const message = HTTP_MESSAGES[text(error, "type") ?? code] ?? HTTP_MESSAGES[code]
  return answer(known, type, code, message ?? "The request cannot be read")
}

/** Some of core's schemas call a method of a value before they have looked at its type. */
function fromValidator(error: object): ErrorAnswer | undefined {
  const [, thrownAt] = /^\s+at (.+)$/m.exec(text(error, "stack") ?? "") ?? []
  return error instanceof TypeError && /\/api\/.*\/validators\.[jt]s:/.test(thrownAt ?? "")
    ? answer(400, Types.INVALID_DATA, "invalid_request", "A value is missing, or of the wrong type")
    : undefined
}

const HTTP_MESSAGES: Readonly<Record<string, string>> = {
  "entity.parse.failed": "The body is not valid JSON",
  body_too_large: "The body is too large",
  unsupported_media_type: "The body's content type or encoding is not accepted",
}

/** Where it happened. A database error's message holds the statement's values, so it stays out. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return "an error without a stack"
  }
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line))
  const state = text(error, "code") ?? ""
  const isDatabase = /^[0-9A-Z]{5}$/.test(state) || /Exception$|DriverException/.test(error.name)
  const message = isDatabase ? `SQLSTATE ${state}` : withoutPersonalData(error.message)
  return [`${error.name}: ${message}`, ...frames].join("\n")
}

/** No refusal needs more words, and the patterns below take the square of a text's length. */
const LONGEST_MESSAGE = 500

function withoutPersonalData(message: string): string {
  return message
    .slice(0, LONGEST_MESSAGE)
    .replace(/[^\s@"'<>,;:]+@[^\s@"'<>,;]+/g, "[e-mail]")
    .replace(/\+?\d{10,}/g, "[number]")
}

function answer(status: number, type: string, code: string, message: string): ErrorAnswer {
  return { status, body: { type, code, message } }
}

function text(holder: object, key: string): string | undefined {
  const value: unknown = Reflect.get(holder, key)
  return typeof value === "string" ? value : undefined
}
