import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { ErrorBody } from "../../lib/error-handler"
import type { RefusalCode } from "../../lib/errors"
import { isId, type AuditDetail } from "../../modules/audit/audit-event"
import { callerOf } from "./caller"
import { logsIn, recordLogin } from "./login-record"
import { recordBeforeAnswer } from "./record-before-answer"

type Route = { method: string; path: string; params: Record<string, string> }

const VERBS: Record<string, string> = {
  POST: "changed",
  PUT: "changed",
  PATCH: "changed",
  DELETE: "deleted",
}
/**
 * How lists look, what asks without changing anything, and the sign of life of a claim, which has a
 * row of its own when it begins.
 */
const UNRECORDED =
  /^\/admin\/((layouts|views)\/|(prescriptions\/:id\/claim|audit\/subjects|outbox\/recipients)$)/

/** Repeated blindly, a refund or an order would be there twice. */
const DONE_NOT_RECORDED: ErrorBody = {
  type: MedusaError.Types.UNEXPECTED_STATE,
  code: "done_not_recorded" satisfies RefusalCode,
  message: "It is done, but it could not be recorded: look before you repeat it",
}

/**
 * Each change that a member of staff makes leaves one row, by its route, its ids and what it gives; so
 * does each log-in.
 */
export function recordStaffCall(
  req: MedusaRequest,
  res: MedusaResponse,
  { given, ...route }: Route & { given: AuditDetail }
): void {
  if (logsIn(route)) {
    recordLogin(req, res, route)
    return
  }
  const caller = callerOf(req)
  if (
    caller?.actor_type !== "user" ||
    !route.path.startsWith("/admin") ||
    !VERBS[route.method] ||
    UNRECORDED.test(route.path)
  ) {
    return
  }
  recordBeforeAnswer(req, res, {
    unrecorded: DONE_NOT_RECORDED,
    eventOf: (body) =>
      res.statusCode < 400
        ? {
            actor_type: "user",
            actor_id: caller.actor_id,
            action: actionOf(route),
            resource_type: resourceOf(route),
            resource_id: idOrNone(route.params.id ?? idIn(body)),
            detail: {
              method: route.method,
              route: route.path,
              status: res.statusCode,
              ...Object.fromEntries(
                Object.entries(route.params).map(([name, value]) => [name, idOrNone(value)])
              ),
              ...given,
            },
          }
        : undefined,
  })
}

/** `POST /admin/payments/:id/refund` is `staff.payments.refund`, `DELETE /admin/products/:id` `staff.products.deleted`. */
function actionOf(route: Route): string {
  const [resource, ...rest] = literalsOf(route)
  const named = rest.length > 0 ? [resource, ...rest] : [resource]
  const created = rest.length === 0 && !route.path.includes("/:")
  const verb =
    route.method === "POST" && rest.length > 0 ? [] : [created ? "created" : VERBS[route.method]]
  return ["staff", ...named, ...verb].join(".")
}

function resourceOf(route: Route): string {
  return literalsOf(route)[0] ?? "unknown"
}

function literalsOf({ path }: Route): string[] {
  return path.split("/").filter((part) => part !== "" && part !== "admin" && !part.startsWith(":"))
}

/** The id of what was made: core answers `{ product: { id } }`. */
function idIn(body: unknown): string | undefined {
  const made: unknown = isObject(body) ? Object.values(body)[0] : undefined
  const id: unknown = isObject(made) ? Reflect.get(made, "id") : undefined
  return typeof id === "string" ? id : undefined
}

function idOrNone(value: string | undefined): string {
  return value !== undefined && isId(value) ? value : "none"
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null
}
