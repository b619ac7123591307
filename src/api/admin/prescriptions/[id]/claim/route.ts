import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PHARMACIST_MODULE } from "../../../../../modules/pharmacist"
import type PharmacistModuleService from "../../../../../modules/pharmacist/service"
import { PRESCRIPTION_MODULE } from "../../../../../modules/prescription"
import type PrescriptionModuleService from "../../../../../modules/prescription/service"
import { recordAudit } from "../../../../../procedures/audit/record-audit"

/** Takes the prescription for this pharmacist, or extends the lease that is held. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const userId = req.auth_context.actor_id
  await req.scope.resolve<PharmacistModuleService>(PHARMACIST_MODULE).activePharmacist(userId)
  const claim = await req.scope
    .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    .claim(req.params.id, userId)
  await recordAudit(req.scope, {
    actor_type: "user",
    actor_id: userId,
    action: "prescription.claimed",
    resource_type: "prescription",
    resource_id: req.params.id,
  })
  res.json({ claim })
}

export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await req.scope
    .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    .release(req.params.id, req.auth_context.actor_id)
  res.json({ id: req.params.id, object: "prescription_claim", deleted: true })
}
