import type { PayloadRequest } from "payload"
import { hasRole } from "./has-role"
import { isStaff } from "./is-staff"

/** The commerce application by its key, or somebody of the panel. */
export const isServiceOrStaff = ({ req }: { req: PayloadRequest }): boolean =>
  hasRole(req.user, "service") || isStaff({ req })
