import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acceptInviteWorkflow } from "@medusajs/medusa/core-flows"
import { invitationOfStep, type InvitationInput } from "../steps/invitation-of"
import { assignRolesWorkflow } from "./assign-roles"

type AcceptStaffInviteInput = InvitationInput & {
  first_name?: string | null
  last_name?: string | null
}

/**
 * The invited person becomes a member of staff with the roles of the invitation. Core deletes the
 * invitation as it makes the user, whose e-mail is unique: the roles are given once.
 */
export const acceptStaffInviteWorkflow = createWorkflow(
  "accept-staff-invite",
  (input: AcceptStaffInviteInput) => {
    const invitation = invitationOfStep(input)
    const users = acceptInviteWorkflow.runAsStep({
      input: transform({ input, invitation }, ({ input, invitation }) => ({
        invite_token: input.invite_token,
        auth_identity_id: input.auth_identity_id,
        user: {
          email: invitation.email,
          first_name: input.first_name,
          last_name: input.last_name,
        },
      })),
    })
    when({ invitation }, ({ invitation }) => invitation.roles.length > 0).then(() => {
      assignRolesWorkflow.runAsStep({
        input: transform({ users, invitation }, ({ users, invitation }) => ({
          user_id: users[0].id,
          roles: invitation.roles,
          assigned_by: invitation.invitedBy,
        })),
      })
    })
    return new WorkflowResponse(users)
  }
)
