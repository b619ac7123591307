import {
  getAuthContextFromJwtToken,
  type AuthContext,
  type AuthenticatedMedusaRequest,
  type MedusaRequest,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { env } from "../../env"
import { customerRefusal } from "../../lib/errors"
import { ACCESS_MODULE } from "../../modules/access"
import type { Role } from "../../modules/access/roles"
import type AccessModuleService from "../../modules/access/service"
import { accessTo } from "../access/who-may-call-a-route"

/** Who core's authentication found, which ran before the gate. */
export function callerOf(req: MedusaRequest): AuthContext | undefined {
  return (req as Partial<AuthenticatedMedusaRequest>).auth_context
}

/** Here core reads the token alone; on every other route a session comes before a token. */
const BY_TOKEN_ALONE = new Set(["/auth/session", "/auth/:actor_type/:auth_provider/update"])

/**
 * Who a cookie or a token names on routes under /auth, where core authenticates after the gate: of
 * two, the one that core will take.
 *
 * @param path as registered
 */
export function shownCallerOf(req: MedusaRequest, path: string): AuthContext | undefined {
  const found = callerOf(req)
  if (found) {
    return found
  }
  const { session } = req as { session?: { auth_context?: AuthContext } }
  const byToken = getAuthContextFromJwtToken(
    req.headers.authorization,
    env().JWT_SECRET,
    ["bearer"],
    ["*"]
  )
  const bySession = BY_TOKEN_ALONE.has(path) ? undefined : session?.auth_context
  return bySession ?? byToken ?? undefined
}

/** The logged-in customer, if any. */
export function customerOf(req: MedusaRequest): string | undefined {
  const caller = callerOf(req)
  return caller?.actor_type === "customer" && caller.actor_id ? caller.actor_id : undefined
}

/** The roles of the logged-in member of staff. */
export async function rolesOf(req: MedusaRequest): Promise<Role[]> {
  const caller = callerOf(req)
  return caller?.actor_type === "user"
    ? req.scope.resolve<AccessModuleService>(ACCESS_MODULE).rolesOf(caller.actor_id)
    : []
}

/**
 * A token outlives the account that it was made for: whoever was deleted is nobody from the next
 * request on.
 *
 * @throws unauthorized
 */
export async function assertCallerExists(
  req: MedusaRequest,
  caller: AuthContext | undefined
): Promise<void> {
  if (await isGone(req, caller)) {
    throw customerRefusal("unauthorized", "gone")
  }
}

/** Before there is an account, another registration may have replaced the login itself. */
async function isGone({ scope }: MedusaRequest, caller: AuthContext | undefined): Promise<boolean> {
  if (!caller) {
    return false
  }
  const { actor_id, actor_type, auth_identity_id } = caller
  if (!actor_id) {
    return Boolean(
      auth_identity_id &&
      (await scope.resolve(Modules.AUTH).listAuthIdentities({ id: [auth_identity_id] })).length ===
        0
    )
  }
  const account = { id: [actor_id] }
  const found =
    actor_type === "customer"
      ? await scope.resolve(Modules.CUSTOMER).listCustomers(account, { select: ["id"] })
      : await scope.resolve(Modules.USER).listUsers(account, { select: ["id"] })
  return found.length === 0
}

type Route = { method: string; path: string }

/** What is a person's own, though its row in the permissions is everybody's. */
const OWN = /^\/store\/(consult(\/|$)|customers$|carts\/:id\/customer$)/

export const CONSULT_TOKEN_HEADER = "x-consult-token"
const OF_A_CONSULT = /^\/store\/consult\/sessions\/:id(\/|$)/

/**
 * A storefront sends the token it keeps with everything, also to the shelf, with a guest's cart and in
 * a guest's consult, which has a token of its own: there a login that has ended is none.
 */
export function opensToGuests({ headers }: Pick<MedusaRequest, "headers">, route: Route): boolean {
  const { method, path } = route
  const isOwn =
    OWN.test(path) && !(OF_A_CONSULT.test(path) && Boolean(headers[CONSULT_TOKEN_HEADER]))
  return path.startsWith("/store/") && accessTo(method, path)?.to === "everyone" && !isOwn
}

/** Whoever was deleted goes on as a guest. */
export async function forgetWhoIsGone(req: MedusaRequest): Promise<void> {
  if (await isGone(req, callerOf(req))) {
    forgetLogin(req)
  }
}

/** Core reads who is calling once more, behind the gate. */
function forgetLogin(req: MedusaRequest): void {
  const { session } = req as { session?: { auth_context?: AuthContext } }
  if (session?.auth_context && session.auth_context.actor_id === callerOf(req)?.actor_id) {
    delete session.auth_context
  }
  Reflect.deleteProperty(req, "auth_context")
  Reflect.deleteProperty(req.headers, "authorization")
}

/**
 * Core treats a customer whose token has expired or been forged as nobody. Whoever shows a token
 * means to be somebody, so one that does not verify is refused where that makes a difference.
 *
 * @throws unauthorized
 */
export function assertTokenIsGood(req: MedusaRequest, route: Route): void {
  const shown = req.headers.authorization
  if (!/^\/store(\/|$)/i.test(req.path) || !shown || callerOf(req)) {
    return
  }
  const namedBy = (actors: string[]) =>
    getAuthContextFromJwtToken(shown, env().JWT_SECRET, ["bearer"], actors)
  if (namedBy(["customer"])) {
    return
  }
  if (/^bearer /i.test(shown) && !namedBy(["*"]) && opensToGuests(req, route)) {
    forgetLogin(req)
    return
  }
  throw customerRefusal("unauthorized", "expired")
}
