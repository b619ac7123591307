import type { MedusaRequest } from "@medusajs/framework/http"
import { sha256Hex } from "../../../lib/crypto"
import { CONSULT_MODULE } from "../../../modules/consult"
import type ConsultModuleService from "../../../modules/consult/service"
import type { SessionRow } from "../../../modules/consult/sessions"
import type { SessionView } from "../../../modules/consult/types"
import { CONSULT_TOKEN_HEADER, customerOf } from "../../middlewares/caller"

/** The consult that the path names, of whoever calls. @throws consult_session_not_found */
export function ownSession(req: MedusaRequest): Promise<SessionRow> {
  const token = req.headers[CONSULT_TOKEN_HEADER]
  return req.scope
    .resolve<ConsultModuleService>(CONSULT_MODULE)
    .conversations.sessionOf(req.params.id, {
      customer_id: customerOf(req),
      token_hash: typeof token === "string" && token !== "" ? sha256Hex(token) : undefined,
    })
}

export function shownSession(session: SessionRow): SessionView {
  const { id, locale, consented_at, consent_version, may_improve } = session
  const { last_activity_at, created_at } = session
  return { id, locale, consented_at, consent_version, may_improve, last_activity_at, created_at }
}
