import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { removeItemReceiveReturnActionWorkflow } from "@medusajs/medusa/core-flows"

/**
 * DELETE /admin/returns/:id/dismiss-items/:action_id: what was written off by mistake is still to be
 * received. Core's own route looks among what is asked back, and never finds it.
 */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id: return_id, action_id } = req.params
  const { result: order_preview } = await removeItemReceiveReturnActionWorkflow(req.scope).run({
    input: { return_id, action_id },
  })
  const orderReturn = await req.scope
    .resolve(Modules.ORDER)
    .retrieveReturn(return_id, { relations: ["items"] })
  res.json({ order_preview, return: orderReturn })
}
