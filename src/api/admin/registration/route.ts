import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PHARMACIST_MODULE } from "../../../modules/pharmacist"
import type PharmacistModuleService from "../../../modules/pharmacist/service"
import { createPharmacistWorkflow } from "../../../workflows/pharmacist/workflows/create-pharmacist"
import type { AdminCreateRegistrationType } from "../pharmacists/validators"

/** GET /admin/registration: the caller's own, or null. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const [registration] = await req.scope
    .resolve<PharmacistModuleService>(PHARMACIST_MODULE)
    .listPharmacists({ user_id: req.auth_context.actor_id }, { take: 1 })
  res.json({ registration: registration ?? null })
}

/** POST /admin/registration: a pharmacist enters their own. Nothing is signed under it until the owner has confirmed it. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminCreateRegistrationType>,
  res: MedusaResponse
): Promise<void> {
  const { actor_id } = req.auth_context
  const { result } = await createPharmacistWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      user_id: actor_id,
      status: "suspended",
      store_licence_ids: [],
      actor_id,
    },
  })
  res.status(201).json({ registration: { ...result, status: "suspended" } })
}
