import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CONSULT_MODULE } from "../../../../../modules/consult"
import type ConsultModuleService from "../../../../../modules/consult/service"
import { eraseConsult } from "../../../../../procedures/consult/erase-consult"
import { ownSession, shownSession } from "../../own-session"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const session = await ownSession(req)
  const service = req.scope.resolve<ConsultModuleService>(CONSULT_MODULE)
  res.json({
    session: { ...shownSession(session), pincode: await service.conversations.pincodeOf(session) },
  })
}

/** Withdraws the consent: everything that was said is erased. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const session = await ownSession(req)
  await eraseConsult(req.scope, session)
  res.json({ id: session.id, object: "consult_session", deleted: true })
}
