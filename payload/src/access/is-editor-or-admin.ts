import type { PayloadRequest } from "payload"
import { hasRole } from "./has-role"

/** Who writes content. */
export const isEditorOrAdmin = ({ req }: { req: PayloadRequest }): boolean =>
  hasRole(req.user, "editor", "admin")
