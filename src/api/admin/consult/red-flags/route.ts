import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CONSULT_MODULE } from "../../../../modules/consult"
import type ConsultModuleService from "../../../../modules/consult/service"
import type { AdminListRedFlags } from "../validators"

/** Which rules fired, the newest first, and how often in thirty days. Never what was written. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminListRedFlags>,
  res: MedusaResponse
): Promise<void> {
  const service = req.scope.resolve<ConsultModuleService>(CONSULT_MODULE)
  res.json(await service.redFlags(req.validatedQuery))
}
