import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HttpTypes } from "@medusajs/framework/types"
import { refusal } from "../../../../lib/errors"
import { acceptStaffInviteWorkflow } from "../../../../workflows/access/workflows/accept-staff-invite"

export const AUTHENTICATE = false

/** In place of core's: only the invited person joins, with the roles of the invitation. */
export async function POST(
  req: AuthenticatedMedusaRequest<HttpTypes.AdminAcceptInvite>,
  res: MedusaResponse
): Promise<void> {
  const { token } = req.filterableFields
  const { actor_id, auth_identity_id } = req.auth_context
  if (actor_id || typeof token !== "string") {
    throw refusal("unauthorized", "Log out first, and open the link of the invitation again")
  }
  const { first_name, last_name } = req.validatedBody
  const { result } = await acceptStaffInviteWorkflow(req.scope).run({
    input: { invite_token: token, auth_identity_id, first_name, last_name },
  })
  res.json({ user: result[0] })
}
