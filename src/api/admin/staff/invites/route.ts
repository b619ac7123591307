import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { createInvitesWorkflow } from "@medusajs/medusa/core-flows"
import { INVITED_BY, INVITED_ROLES, invitedRoles } from "../../../../modules/access/invited-roles"
import { ROLES } from "../../../../modules/access/roles"
import { ownersAmong } from "../../../../queries/access/owners-among"
import { namesOf } from "../../names"

const InviteStaff = z.strictObject({
  email: z.email().max(254),
  roles: z.array(z.enum(ROLES)).min(1).max(ROLES.length),
})

/**
 * GET /admin/staff/invites: invitations that nobody has accepted, the latest first, without their
 * secret. `by_owner` is false once the person who wrote it is no owner: such a link opens nothing.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const invites = await req.scope
    .resolve(Modules.USER)
    .listInvites({}, { order: { created_at: "DESC" }, take: null })
  const inviters = [...new Set(invites.map((invite) => invitedRoles(invite).invitedBy))]
  const [owners, names] = await Promise.all([
    ownersAmong(req.scope, inviters),
    namesOf(req.scope, inviters),
  ])
  res.setHeader("cache-control", "no-store")
  res.json({
    invites: invites.map((invite) => {
      const { roles, invitedBy } = invitedRoles(invite)
      return {
        id: invite.id,
        email: invite.email,
        roles,
        invited_by: names.get(invitedBy)?.name ?? null,
        by_owner: owners.has(invitedBy),
        created_at: invite.created_at,
        expires_at: invite.expires_at,
      }
    }),
  })
}

/** POST /admin/staff/invites: an invitation that brings its roles. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { email, roles } = InviteStaff.parse(req.body)
  const metadata = {
    [INVITED_ROLES]: [...new Set(roles)],
    [INVITED_BY]: req.auth_context.actor_id,
  }
  const { result } = await createInvitesWorkflow(req.scope).run({
    input: { invites: [{ email, metadata }] },
  })
  const [{ id, token, expires_at }] = result
  res.json({ invite: { id, email, token, expires_at, roles } })
}
