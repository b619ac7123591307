import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CONSULT_MODULE } from "../../../../modules/consult"
import type ConsultModuleService from "../../../../modules/consult/service"
import type { AdminListConsultReviews } from "../validators"

/** The chats that wait for a pharmacist: why, and about what by the rules; nothing that was said. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminListConsultReviews>,
  res: MedusaResponse
): Promise<void> {
  const service = req.scope.resolve<ConsultModuleService>(CONSULT_MODULE)
  res.json(await service.desk.reviews(req.validatedQuery))
}
