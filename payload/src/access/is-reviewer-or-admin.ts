import type { PayloadRequest } from "payload"
import { hasRole } from "./has-role"

/** Who grades sources, records a review and publishes. */
export const isReviewerOrAdmin = ({ req }: { req: PayloadRequest }): boolean =>
  hasRole(req.user, "reviewer", "admin")
