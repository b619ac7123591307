import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { unfinishedLogin } from "../../workflows/access/account-of-login"
import { accountOf } from "../middlewares/limit-attempts"

/**
 * Anybody registers a login for any address; it is somebody's when an account is made for it. Until
 * then it keeps nobody from registering: the older one goes, and its tokens with it. The gate holds
 * the lock of the address, so that no account is made for it meanwhile.
 */
export async function replaceUnfinishedLogin(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const entity_id = accountOf(req)
  const unfinished =
    entity_id &&
    (await unfinishedLogin(req.scope, { entity_id, provider: req.params.auth_provider }))
  if (unfinished) {
    await req.scope.resolve(Modules.AUTH).deleteAuthIdentities([unfinished])
  }
  next()
}
