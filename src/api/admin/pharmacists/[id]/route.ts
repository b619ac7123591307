import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setPharmacistStatusWorkflow } from "../../../../workflows/pharmacist/workflows/set-pharmacist-status"
import type { AdminUpdatePharmacistType } from "../validators"

/**
 * POST /admin/pharmacists/:id: confirms a registration with the licences that it supervises, suspends
 * a pharmacist, or lifts the suspension.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminUpdatePharmacistType>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await setPharmacistStatusWorkflow(req.scope).run({
    input: {
      id: req.params.id,
      ...req.validatedBody,
      actor_id: req.auth_context.actor_id,
    },
  })
  res.json({ pharmacist: result })
}
