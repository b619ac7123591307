import { randomBytes, scrypt } from "node:crypto"
import { promisify } from "node:util"
import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { accountOf } from "../middlewares/limit-attempts"

/** What core's provider does with the password of an account that exists. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
const hash = promisify<string, Buffer, number, typeof COST, Buffer>(scrypt)

export const authMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/auth/:actor_type/:auth_provider", middlewares: [takeAsLong] },
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
