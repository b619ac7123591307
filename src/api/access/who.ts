import type { RefusalCode } from "../../lib/errors"
import { ROLES, type Role } from "../../modules/access/roles"

/** Who may call a route. */
export type Access =
  | { to: "everyone" }
  | { to: "customer" }
  /** Any logged-in user of the admin, with or without a role. */
  | { to: "user" }
  | { to: "roles"; roles: readonly Role[] }
  | { to: "nobody"; code: RefusalCode }

/** Who may call routes of core: one line a route, so that a new one never slips in under a pattern. */
export type CoreAccess = readonly {
  who: Access
  /** As Medusa registers them. */
  routes: readonly `${"GET" | "POST" | "DELETE"} /${string}`[]
}[]

export const EVERYONE: Access = { to: "everyone" }
export const CUSTOMER: Access = { to: "customer" }
export const USER: Access = { to: "user" }
export const STAFF = only(...ROLES)
export const OWNER = only("owner")
export const OPERATIONS = only("owner", "operator")
export const PHARMACIST = only("pharmacist")

export function only(...roles: Role[]): Access {
  return { to: "roles", roles }
}

export function closed(code: RefusalCode): Access {
  return { to: "nobody", code }
}
