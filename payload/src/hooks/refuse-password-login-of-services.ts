import { APIError, type CollectionBeforeLoginHook } from "payload"
import { hasRole } from "../access/has-role"

/** A service account has a key and no person: a session by password would outlive the key. */
export const refusePasswordLoginOfServices: CollectionBeforeLoginHook = ({ user }) => {
  if (hasRole(user, "service")) {
    throw new APIError(
      "A service account uses its API key.",
      403,
      { code: "service_login_refused" },
      true
    )
  }
  return user
}
