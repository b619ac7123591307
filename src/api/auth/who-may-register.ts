import type { MedusaRequest } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import { accountOf } from "../middlewares/limit-attempts"

const ACTORS = ["customer", "user"]

/**
 * There are customers and staff, and no others.
 *
 * @throws not_found
 */
export function assertActor({ actor_type }: Record<string, string>): void {
  if (actor_type !== undefined && !ACTORS.includes(actor_type)) {
    throw refusal("not_found", "There is no such route")
  }
}

/**
 * Anybody may become a customer, and whoever is invited a member of staff.
 *
 * @throws permission_denied
 */
export async function assertMayRegister(
  req: MedusaRequest,
  { path, params }: { path: string; params: Record<string, string> }
): Promise<void> {
  if (path !== "/auth/:actor_type/:auth_provider/register" || params.actor_type !== "user") {
    return
  }
  const email = accountOf(req)
  const invites = email ? await req.scope.resolve(Modules.USER).listInvites({ email }) : []
  const isInvited = invites.some(
    ({ accepted, expires_at }) => !accepted && new Date(expires_at) > new Date()
  )
  if (!isInvited) {
    throw refusal("permission_denied", "Staff join by an invitation: ask an owner for one")
  }
}
