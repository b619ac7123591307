import type { Access } from "payload"
import { isAdmin } from "./is-admin"
import { isStaff } from "./is-staff"

/** An administrator reaches every account, other staff their own. */
export const adminOrSelf: Access = ({ req }) => {
  if (isAdmin({ req })) {
    return true
  }
  return isStaff({ req }) && req.user ? { id: { equals: req.user.id } } : false
}
