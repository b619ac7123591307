import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refusal } from "../../../lib/errors"

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

/** An invitation to the staff waits for this address. */
export async function isInvited(container: MedusaContainer, email: string): Promise<boolean> {
  const invites = await container.resolve(Modules.USER).listInvites({ email })
  return invites.some(({ accepted, expires_at }) => !accepted && new Date(expires_at) > new Date())
}
