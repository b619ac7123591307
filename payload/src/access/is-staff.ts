import type { PayloadRequest } from "payload"
import { hasRole } from "./has-role"

/** People who work in the panel. The service account is not one of them. */
export const isStaff = ({ req }: { req: PayloadRequest }): boolean =>
  hasRole(req.user, "admin", "editor", "reviewer")
