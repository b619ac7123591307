import type { MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
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
  if (!email || !(await isInvited(req.scope, email))) {
    throw refusal("permission_denied", "Staff join by an invitation: ask an owner for one")
  }
}

/** An invitation to the staff waits for this address. */
export async function isInvited(container: MedusaContainer, email: string): Promise<boolean> {
  const invites = await container.resolve(Modules.USER).listInvites({ email })
  return invites.some(({ accepted, expires_at }) => !accepted && new Date(expires_at) > new Date())
}
