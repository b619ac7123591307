import type { MedusaContainer } from "@medusajs/framework/types"
import { CONSULT_MODULE } from "../../modules/consult"
import type ConsultModuleService from "../../modules/consult/service"
import type { SessionRow } from "../../modules/consult/sessions"
import { recordAudit } from "../audit/record-audit"

/** Erases a consult. That it was asked for is on record first; what was said is on none. */
export async function eraseConsult(container: MedusaContainer, session: SessionRow): Promise<void> {
  await recordAudit(container, {
    actor_type: session.customer_id ? "customer" : "system",
    actor_id: session.customer_id ?? "anonymous",
    action: "consult.erased",
    resource_type: "consult_session",
    resource_id: session.id,
  })
  await container
    .resolve<ConsultModuleService>(CONSULT_MODULE)
    .conversations.eraseSession(session.id)
}
