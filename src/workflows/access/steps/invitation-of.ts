import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../../lib/errors"
import { invitedRoles } from "../invited-roles"

export type InvitationInput = { invite_token: string; auth_identity_id: string }

/**
 * The invitation of a token, for the person it was sent to: whoever else holds the link gets no
 * account of this pharmacy.
 *
 * @throws unauthorized, permission_denied
 */
export const invitationOfStep = createStep(
  "invitation-of",
  async ({ invite_token, auth_identity_id }: InvitationInput, { container }) => {
    const invite = await container
      .resolve(Modules.USER)
      .validateInviteToken(invite_token)
      .catch(() => {
        throw refusal("unauthorized", "The invitation is not valid, or has ended: ask for another")
      })
    const identity = await container
      .resolve(Modules.AUTH)
      .retrieveAuthIdentity(auth_identity_id, { relations: ["provider_identities"] })
    const registered = identity.provider_identities?.some(
      ({ entity_id }) => entity_id.toLowerCase() === invite.email.toLowerCase()
    )
    if (!registered) {
      throw refusal(
        "permission_denied",
        "This invitation is for another e-mail address: register with the one it was sent to"
      )
    }
    return new StepResponse({ email: invite.email, ...invitedRoles(invite) })
  }
)
