import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { resendMessageWorkflow } from "../../../../../workflows/notification/workflows/resend-message"

/** Sends the same words to the same address once more. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { result } = await resendMessageWorkflow(req.scope).run({
    input: { message_id: req.params.id, user_id: req.auth_context.actor_id },
  })
  res.status(202).json({ delivery: result })
}
