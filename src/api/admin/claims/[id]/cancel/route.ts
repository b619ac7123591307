import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { cancelRequestedClaimWorkflow } from "../../../../../workflows/order/workflows/cancel-requested-claim"

/**
 * POST /admin/claims/:id/cancel: core's own route fails when nothing comes back for the claim. It looks
 * into the return all the same.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await cancelRequestedClaimWorkflow(req.scope).run({
    input: { claim_id: id, canceled_by: req.auth_context.actor_id },
  })
  res.json({ claim: await req.scope.resolve(Modules.ORDER).retrieveOrderClaim(id) })
}
