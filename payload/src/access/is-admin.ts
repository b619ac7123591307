import type { PayloadRequest } from "payload"
import { hasRole } from "./has-role"

/** Administrators manage accounts and delete content. */
export const isAdmin = ({ req }: { req: PayloadRequest }): boolean => hasRole(req.user, "admin")
