import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { ROLES } from "../../../../../modules/access/roles"
import { assignRolesWorkflow } from "../../../../../workflows/access/workflows/assign-roles"

const AssignRoles = z.strictObject({ roles: z.array(z.enum(ROLES)).max(ROLES.length) })

/** Makes the given roles the roles of a member of staff; an empty list takes all access away. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { roles } = AssignRoles.parse(req.body)
  const { result } = await assignRolesWorkflow(req.scope).run({
    input: { user_id: req.params.id, roles, assigned_by: req.auth_context.actor_id },
  })
  res.json({ staff: result })
}
