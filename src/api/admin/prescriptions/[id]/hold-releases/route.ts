import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { releasePrescriptionHold } from "../../../../../workflows/prescription/workflows/release-hold"
import type { AdminReason } from "../../validators"

/** Lets a prescription with a reused image be reviewed, with the pharmacist's reason. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminReason>,
  res: MedusaResponse
): Promise<void> {
  await releasePrescriptionHold(req.scope, {
    prescription_id: req.params.id,
    user_id: req.auth_context.actor_id,
    reason: req.validatedBody.reason,
  })
  res.status(201).json({ id: req.params.id, status: "in_review" })
}
