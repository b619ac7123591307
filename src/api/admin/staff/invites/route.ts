import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { createInvitesWorkflow } from "@medusajs/medusa/core-flows"
import { ROLES } from "../../../../modules/access/roles"
import { INVITED_BY, INVITED_ROLES } from "../../../../workflows/access/invited-roles"

const InviteStaff = z.strictObject({
  email: z.email().max(254),
  roles: z.array(z.enum(ROLES)).min(1).max(ROLES.length),
})

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
