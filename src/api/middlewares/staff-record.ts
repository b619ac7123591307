import {
  getAuthContextFromJwtToken,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { env } from "../../env"
import { answerTo, type ErrorBody } from "../../lib/error-handler"
import type { RefusalCode } from "../../lib/errors"
import { isId, type AuditInput } from "../../modules/audit/audit-event"
import { recordAudit } from "../../workflows/audit/steps/record-audit"
import { callerOf } from "./caller"
import { keyOf } from "./rate-limit"

type Route = { method: string; path: string; params: Record<string, string> }

const VERBS: Record<string, string> = {
  POST: "changed",
  PUT: "changed",
  PATCH: "changed",
  DELETE: "deleted",
}
const LOGINS = new Set(["/auth/:actor_type/:auth_provider", "/auth/mfa/challenges/:id/verify"])
/** How lists look, and the sign of life of a claim, which has a row of its own when it begins. */
const UNRECORDED = /^\/admin\/((layouts|views)\/|prescriptions\/:id\/claim$)/

/** Each change that a member of staff makes leaves one row, by its route and its ids alone; so does each log-in. */
export function recordStaffCall(req: MedusaRequest, res: MedusaResponse, route: Route): void {
  if (LOGINS.has(route.path)) {
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
  recordBeforeAnswer({ req, res, failure: DONE_NOT_RECORDED }, (body) => {
    return res.statusCode < 400
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
          },
        }
      : undefined
  })
}

/** Who of the staff logged in, and that somebody failed to; of the e-mail a keyed hash alone. */
function recordLogin(req: MedusaRequest, res: MedusaResponse, route: Route): void {
  const { actor_type = "user", auth_provider = "mfa" } = route.params
  if (actor_type !== "user") {
    return
  }
  const detail = { provider: idOrNone(auth_provider) }
  recordBeforeAnswer({ req, res }, (body) => {
    const userId = userOfToken(body)
    if (userId) {
      return {
        actor_type: "user",
        actor_id: userId,
        action: "staff.logged_in",
        resource_type: "user",
        resource_id: userId,
        detail,
      }
    }
    return res.statusCode === 401
      ? {
          actor_type: "system",
          actor_id: "login",
          action: "staff.login_failed",
          resource_type: "account",
          resource_id: accountIn(req.body),
          detail,
        }
      : undefined
  })
}

/** Repeated blindly, a refund or an order would be there twice. */
const DONE_NOT_RECORDED: ErrorBody = {
  type: MedusaError.Types.UNEXPECTED_STATE,
  code: "done_not_recorded" satisfies RefusalCode,
  message: "It is done, but it could not be recorded: look before you repeat it",
}

/**
 * The answer waits for its row. Nobody is told of a success that is not on record: when the row
 * cannot be written, the answer is a failure, and the log says so.
 */
function recordBeforeAnswer(
  { req, res, failure }: { req: MedusaRequest; res: MedusaResponse; failure?: ErrorBody },
  eventOf: (body: unknown) => AuditInput | undefined
): void {
  const json = res.json.bind(res)
  res.json = (body?: unknown) => {
    res.json = json
    const event = eventOf(body)
    if (!event) {
      return json(body)
    }
    recordAudit(req.scope, event).then(
      () => json(body),
      (error: unknown) => {
        req.scope
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`No row of the audit log for request ${req.requestId}: ${event.action}`)
        res.status(500).json(failure ?? answerTo(error).body)
      }
    )
    return res
  }
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

function userOfToken(body: unknown): string | undefined {
  const token: unknown = isObject(body) ? Reflect.get(body, "token") : undefined
  return typeof token === "string"
    ? getAuthContextFromJwtToken(`Bearer ${token}`, env().JWT_SECRET, ["bearer"], ["user"])
        ?.actor_id
    : undefined
}

function accountIn(body: unknown): string {
  const email: unknown = isObject(body) ? Reflect.get(body, "email") : undefined
  return typeof email === "string" ? keyOf(email.trim().toLowerCase()) : "unknown"
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null
}
