import type { Access } from "payload"
import { isAdmin } from "./is-admin"

/** An administrator reaches every account, anybody else their own. */
export const adminOrSelf: Access = ({ req }) => {
  if (isAdmin({ req })) {
    return true
  }
  return req.user ? { id: { equals: req.user.id } } : false
}
