import type { AuthContext } from "@medusajs/framework/http"
import { refusal } from "../../../lib/errors"

/**
 * Whoever logged in before an account of staff was made for that login logs in anew: core would give
 * the old token the new account, without a password and without the invitation.
 *
 * @throws unauthorized
 */
export function assertMayRefresh(caller: AuthContext | undefined, path: string): void {
  if (path === "/auth/token/refresh" && caller?.actor_type === "user" && !caller.actor_id) {
    throw refusal("unauthorized", "Log in again")
  }
}
