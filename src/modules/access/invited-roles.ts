import type { InviteDTO } from "@medusajs/framework/types"
import { ROLES, type Role } from "./roles"

/** Metadata under these keys is written on the server only. */
export const INVITED_ROLES = "pulsekart_roles"
export const INVITED_BY = "pulsekart_invited_by"

/** What an invitation brings: no role, when it was not made by POST /admin/staff/invites. */
export function invitedRoles({ metadata }: InviteDTO): { roles: Role[]; invitedBy: string } {
  const roles: unknown = metadata?.[INVITED_ROLES]
  const invitedBy: unknown = metadata?.[INVITED_BY]
  return {
    roles: Array.isArray(roles) ? ROLES.filter((role) => roles.includes(role)) : [],
    invitedBy: typeof invitedBy === "string" ? invitedBy : "unknown",
  }
}
