import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { unfinishedLogin } from "../../../queries/access/account-of-login"
import { accountOf } from "../../middlewares/limit-attempts"

/**
 * Anybody registers a login for any address; it is somebody's when an account is made for it. Until
 * then it keeps nobody from registering: the older one goes, and its tokens with it. Whoever comes
 * again with its password registers a second time, and keeps what the first gave. One
 * that became an account meanwhile stays: the condition is asked where it is deleted.
 */
export async function replaceUnfinishedLogin(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const entity_id = accountOf(req)
  const provider = req.params.auth_provider
  const unfinished = entity_id && (await unfinishedLogin(req.scope, { entity_id, provider }))
  if (unfinished) {
    const auth = req.scope.resolve(Modules.AUTH)
    const { url, protocol, body } = req
    const { success } = await auth.authenticate(provider, { url, protocol, body: Object(body) })
    if (!success) {
      await req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
        `DELETE FROM auth_identity WHERE id = ? AND app_metadata->>'customer_id' IS NULL
           AND app_metadata->>'user_id' IS NULL`,
        [unfinished]
      )
    }
  }
  next()
}
