import type { PayloadRequest } from "payload"
import type { User } from "../payload-types"

export type Role = User["role"]

/** The role is read from the database on every request, so a withdrawn role ends at once. */
export const hasRole = (user: PayloadRequest["user"], ...roles: Role[]): boolean =>
  Boolean(user && roles.includes(user.role))
