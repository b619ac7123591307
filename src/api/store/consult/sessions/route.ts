import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { customerRefusal } from "../../../../lib/errors"
import { CONSULT_MODULE } from "../../../../modules/consult"
import type ConsultModuleService from "../../../../modules/consult/service"
import { customerOf } from "../../../middlewares/caller"
import { shownSession } from "../own-session"
import type { StoreOpenConsult } from "../validators"

/** Opens a consult after the customer's consent. Whoever is not logged in gets its token, once. */
export async function POST(
  req: MedusaRequest<StoreOpenConsult>,
  res: MedusaResponse
): Promise<void> {
  const { consent, consent_to_improve, ...opened } = req.validatedBody
  if (consent !== true) {
    throw customerRefusal("consult_consent_required", "general")
  }
  const { session, token } = await req.scope
    .resolve<ConsultModuleService>(CONSULT_MODULE)
    .conversations.openSession({
      ...opened,
      customer_id: customerOf(req),
      may_improve: consent_to_improve,
    })
  res.status(201).json({ session: shownSession(session), ...(token ? { token } : {}) })
}
