import { randomBytes, scrypt } from "node:crypto"
import { promisify } from "node:util"
import {
  getAuthContextFromJwtToken,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { env } from "../../../env"
import { accountOfIdentity } from "../../../queries/access/account-of-login"
import { accountOf } from "../../middlewares/limit-attempts"
import { tooShortForStaff } from "./new-password"
import { replaceUnfinishedLogin } from "./replace-unfinished-login"

/** What core's provider does with the password of an account that exists. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
const hash = promisify<string, Buffer, number, typeof COST, Buffer>(scrypt)

const Answer = z.object({ token: z.string() })

export const logInMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/auth/:actor_type/:auth_provider",
    middlewares: [takeAsLong, staffPasswordToJoin],
  },
  {
    methods: ["POST"],
    matcher: "/auth/:actor_type/:auth_provider/register",
    middlewares: [replaceUnfinishedLogin],
  },
]

/** Core compares a password only where there is an account: the time must not tell. */
async function takeAsLong(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const entity_id = accountOf(req)
  const known = entity_id
    ? await req.scope
        .resolve(Modules.AUTH)
        .listProviderIdentities(
          { entity_id, provider: req.params.auth_provider },
          { select: ["id"] }
        )
    : []
  if (entity_id && known.length === 0) {
    await hash("nobody's password", randomBytes(32), 96, COST)
  }
  next()
}

/**
 * At the staff's door, a login that is no member of staff yet: the answer comes after core has compared
 * the password, so it tells nothing to whoever guesses.
 */
function staffPasswordToJoin(
  req: MedusaRequest<{ password?: unknown } | undefined>,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const password = req.body?.password
  const refused = typeof password === "string" ? tooShortForStaff(password) : undefined
  if (req.params.actor_type !== "user" || !refused) {
    next()
    return
  }
  const json = res.json.bind(res)
  res.json = (body?: unknown) => {
    res.json = json
    isNoStaffYet(req, body).then((joins) => (joins ? next(refused) : json(body)), next)
    return res
  }
  next()
}

async function isNoStaffYet({ scope }: MedusaRequest, body: unknown): Promise<boolean> {
  const { token } = Answer.safeParse(body).data ?? {}
  const login =
    token && getAuthContextFromJwtToken(`Bearer ${token}`, env().JWT_SECRET, ["bearer"], ["user"])
  return Boolean(
    login && !(await accountOfIdentity(scope, { id: login.auth_identity_id, actor: "user" }))
  )
}
