import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PRESCRIPTION_MODULE } from "../../../../modules/prescription"
import type PrescriptionModuleService from "../../../../modules/prescription/service"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
  res.json({
    prescription: await service.customerDetail(req.params.id, req.auth_context.actor_id),
  })
}
