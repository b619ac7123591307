import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CONSULT_MODULE } from "../../../../../modules/consult"
import type ConsultModuleService from "../../../../../modules/consult/service"
import type { AdminCountRedFlags } from "../../validators"

/** How often each rule fired, was right, had a wrong topic, was a false alarm, and waits for a mark. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminCountRedFlags>,
  res: MedusaResponse
): Promise<void> {
  const service = req.scope.resolve<ConsultModuleService>(CONSULT_MODULE)
  res.json({ counts: await service.desk.redFlagCounts(req.validatedQuery) })
}
