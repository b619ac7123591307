import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HttpTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createInvitesWorkflow } from "@medusajs/medusa/core-flows"
import { INVITED_BY } from "../../../workflows/access/invited-roles"

/** In place of core's, whose invitation does not say who wrote it. It brings no role. */
export async function POST(
  req: AuthenticatedMedusaRequest<HttpTypes.AdminCreateInvite>,
  res: MedusaResponse
): Promise<void> {
  const { email, metadata } = req.validatedBody
  const { result } = await createInvitesWorkflow(req.scope).run({
    input: {
      invites: [{ email, metadata: { ...metadata, [INVITED_BY]: req.auth_context.actor_id } }],
    },
  })
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "invite",
    fields: req.queryConfig.fields,
    filters: { id: result[0].id },
  })
  res.json({ invite: data[0] })
}
