import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setLotStatusWorkflow } from "../../../../../workflows/inventory/workflows/set-lot-status"
import type { PostLotStatusType } from "../../validators"

/** POST /admin/lots/:id/status: takes a lot off sale, or puts it back. */
export async function POST(
  req: AuthenticatedMedusaRequest<PostLotStatusType>,
  res: MedusaResponse
): Promise<void> {
  const { result: lot } = await setLotStatusWorkflow(req.scope).run({
    input: {
      lot_id: req.params.id,
      status: req.validatedBody.status,
      user_id: req.auth_context.actor_id,
    },
  })
  res.json({ lot })
}
