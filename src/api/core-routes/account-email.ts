import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import type { HttpTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { customerRefusal, refusal } from "../../lib/errors"
import { foldEmail } from "../../lib/fold-email"

export const accountEmailMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/store/customers", middlewares: [assertOwnEmail] },
]

/**
 * An account has the address of its log-in: otherwise messages go to somebody else, who cannot
 * register any more.
 *
 * @throws invalid_request, unauthorized
 */
async function assertOwnEmail(
  req: AuthenticatedMedusaRequest<HttpTypes.StoreCreateCustomer>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const [login] = await req.scope
    .resolve(Modules.AUTH)
    .listAuthIdentities(
      { id: [req.auth_context.auth_identity_id] },
      { relations: ["provider_identities"] }
    )
  if (!login) {
    throw customerRefusal("unauthorized", "gone")
  }
  const email = foldEmail(req.validatedBody.email ?? "")
  if (!login.provider_identities?.some(({ entity_id }) => foldEmail(entity_id) === email)) {
    throw refusal("invalid_request", "email: it must be the address that you registered with")
  }
  next()
}
