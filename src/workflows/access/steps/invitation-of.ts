import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../../lib/errors"
import { foldEmail } from "../../../lib/fold-email"
import { invitedRoles } from "../../../modules/access/invited-roles"
import { ownersAmong } from "../../../queries/access/owners-among"

export type InvitationInput = { invite_token: string; auth_identity_id: string }

/**
 * The invitation of a token, for a login of the address that it names. Nobody has verified that
 * address: the link is the secret, so it holds once, for a day, and while whoever wrote it is an owner.
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
        throw ended()
      })
    const identity = await container
      .resolve(Modules.AUTH)
      .retrieveAuthIdentity(auth_identity_id, { relations: ["provider_identities"] })
    const registered = identity.provider_identities?.some(
      ({ entity_id }) => foldEmail(entity_id) === foldEmail(invite.email)
    )
    if (!registered) {
      throw refusal(
        "permission_denied",
        "This invitation is for another e-mail address: register with the one it was sent to"
      )
    }
    const invited = invitedRoles(invite)
    const owners = await ownersAmong(container, [invited.invitedBy])
    if (!owners.has(invited.invitedBy)) {
      throw ended()
    }
    return new StepResponse({ email: invite.email, ...invited })
  }
)

const ended = () =>
  refusal("unauthorized", "This invitation has ended, or does not work: ask for another")
