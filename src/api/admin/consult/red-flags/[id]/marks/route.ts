import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { markRedFlag } from "../../../../../../procedures/consult/mark-red-flag"
import type { AdminMarkRedFlag } from "../../../validators"

/** A pharmacist's "right", "wrong topic" or "false alarm". Another one later replaces it; both stay on record. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminMarkRedFlag>,
  res: MedusaResponse
): Promise<void> {
  const { mark, topic } = req.validatedBody
  const marked = await markRedFlag(req.scope, {
    red_flag_id: req.params.id,
    user_id: req.auth_context.actor_id,
    mark,
    right_topic: topic ?? null,
  })
  res.status(201).json({ mark: marked })
}
