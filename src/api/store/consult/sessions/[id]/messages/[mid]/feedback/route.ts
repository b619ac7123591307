import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CONSULT_MODULE } from "../../../../../../../../modules/consult"
import type ConsultModuleService from "../../../../../../../../modules/consult/service"
import { ownSession } from "../../../../../own-session"
import type { StoreGiveFeedback } from "../../../../../validators"

/** A reply that did not help is looked at by a pharmacist. */
export async function POST(
  req: MedusaRequest<StoreGiveFeedback>,
  res: MedusaResponse
): Promise<void> {
  const session = await ownSession(req)
  const service = req.scope.resolve<ConsultModuleService>(CONSULT_MODULE)
  await service.conversations.giveFeedback(session.id, req.params.mid, req.validatedBody.feedback)
  res.json({ message: await service.conversations.message(session, req.params.mid) })
}
