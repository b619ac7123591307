import {
  getAuthContextFromJwtToken,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { env } from "../../env"
import { isId } from "../../modules/audit/audit-event"
import { accountOfIdentity, accountOfLogin } from "../../queries/access/account-of-login"
import { shownCallerOf } from "./caller"
import { accountOf } from "./limit-attempts"
import { keyOf, limiter, type Limit } from "./rate-limit"
import { recordBeforeAnswer } from "./record-before-answer"

type Route = { path: string; params: Record<string, string> }

const BY_PASSWORD = "/auth/:actor_type/:auth_provider"
const BY_CODE = "/auth/mfa/challenges/:id/verify"
/** Counted, never refused: that is what the limits of attempts do. */
const FAILURES: Limit = { name: "login-failures", points: Number.MAX_SAFE_INTEGER }
/**
 * The log is kept for ever and has one end, and no row of it changes: the first failure of a window
 * writes a row, and the tenth, the hundredth one with their number.
 */
const COUNTS_WITH_A_ROW = new Set([1, 10, 100, 1_000, 10_000])

export const logsIn = ({ path }: Route) => path === BY_PASSWORD || path === BY_CODE

/**
 * Who of the staff logged in, and whose log-in failed, with how many failures its account has in this
 * window. What strangers type names nobody, and leaves no row.
 */
export function recordLogin(req: MedusaRequest, res: MedusaResponse, route: Route): void {
  const provider = route.path === BY_CODE ? "mfa" : (route.params.auth_provider ?? "")
  const detail = { provider: isId(provider) ? provider : "none" }
  recordBeforeAnswer(req, res, {
    eventOf: async (body) => {
      const token = textOf(body, "token")
      if (token) {
        const userId = loggedInBy(token)
        return userId
          ? {
              actor_type: "user",
              actor_id: userId,
              action: "staff.logged_in",
              resource_type: "user",
              resource_id: userId,
              detail,
            }
          : undefined
      }
      if (res.statusCode < 400 || res.statusCode >= 500) {
        return undefined
      }
      const userId = await namedAccount(req, route)
      const failures = userId ? await failuresOf(req, `${userId} ${provider}`) : 0
      return userId && COUNTS_WITH_A_ROW.has(failures)
        ? {
            actor_type: "system",
            actor_id: "login",
            action: "staff.login_failed",
            resource_type: "user",
            resource_id: userId,
            detail: { ...detail, failures },
          }
        : undefined
    },
  })
}

/** The member of staff of a token, when it opens doors: before the second factor it opens none. */
function loggedInBy(token: string): string | undefined {
  const context = getAuthContextFromJwtToken(
    `Bearer ${token}`,
    env().JWT_SECRET,
    ["bearer"],
    ["user"]
  )
  return context?.mfa_enabled && !context.mfa_challenge_completed_at ? undefined : context?.actor_id
}

/** The member of staff whose password or whose code was guessed. */
async function namedAccount(
  req: MedusaRequest,
  { path, params }: Route
): Promise<string | undefined> {
  if (path === BY_CODE) {
    const caller = shownCallerOf(req, path)
    return caller?.actor_type === "user"
      ? accountOfIdentity(req.scope, { id: caller.auth_identity_id, actor: "user" })
      : undefined
  }
  const account = accountOf(req)
  // The password is one for the shop and the admin, whichever of the two it is tried at.
  return account
    ? accountOfLogin(req.scope, {
        entity_id: account,
        provider: params.auth_provider ?? "",
        actor: "user",
      })
    : undefined
}

async function failuresOf({ scope }: MedusaRequest, who: string): Promise<number> {
  return (await limiter(scope, FAILURES).consume(keyOf(who))).consumedPoints
}

function textOf(body: unknown, field: string): string | undefined {
  const value: unknown =
    typeof body === "object" && body !== null ? Reflect.get(body, field) : undefined
  return typeof value === "string" ? value : undefined
}
