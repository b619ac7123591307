import type { MedusaRequest } from "@medusajs/framework/http"
import { customerRefusal, refusal, type RefusalCode } from "../../lib/errors"
import { assertCallerExists, callerOf, customerOf, rolesOf } from "../middlewares/caller"
import { closed, type Access } from "./who"

/** The boot stops for a route without an access; should one be reached all the same, it is closed. */
const UNSAID = closed("permission_denied")

/** @throws unauthorized, permission_denied, secret_api_key_closed or the code of a closed route */
export async function assertCallerMay(req: MedusaRequest, access: Access = UNSAID): Promise<void> {
  const caller = callerOf(req)
  if (caller?.actor_type === "api-key") {
    throw refusal("secret_api_key_closed", "Secret API keys are not accepted here")
  }
  switch (access.to) {
    case "everyone":
      return
    case "nobody":
      throw refusalOf(access.code)
    case "customer":
      if (!customerOf(req)) {
        throw customerRefusal("unauthorized", "general")
      }
      return
    case "user":
    case "roles": {
      if (caller?.actor_type !== "user") {
        throw refusal("unauthorized", "Log in as a member of staff first")
      }
      if (access.to === "user") {
        return
      }
      const roles = await rolesOf(req)
      if (roles.length === 0) {
        // Who has left has no role either.
        await assertCallerExists(req, caller)
        throw refusal("permission_denied", "You have no role here: ask an owner to give you one")
      }
      if (!roles.some((role) => access.roles.includes(role))) {
        throw refusal("permission_denied", "Your role does not allow this: ask an owner")
      }
    }
  }
}

function refusalOf(code: RefusalCode) {
  switch (code) {
    case "route_closed":
    case "transfer_closed":
    case "manual_payment_closed":
      return customerRefusal(code, "general")
    default:
      return refusal(code, "Nobody has been given a permission for this")
  }
}
