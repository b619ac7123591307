import type { MedusaContainer } from "@medusajs/framework/types"
import { CONSULT_MODULE } from "../../modules/consult"
import type ConsultModuleService from "../../modules/consult/service"
import type { SessionRow } from "../../modules/consult/sessions"
import { recordAudit } from "../audit/steps/record-audit"

/** From now on no export holds words of this consult. Again, it changes nothing. */
export async function withdrawImproving(
  container: MedusaContainer,
  session: SessionRow
): Promise<void> {
  const withdrawn = await container
    .resolve<ConsultModuleService>(CONSULT_MODULE)
    .withdrawImproving(session.id)
  if (withdrawn) {
    await recordAudit(container, {
      actor_type: session.customer_id ? "customer" : "system",
      actor_id: session.customer_id ?? "anonymous",
      action: "consult.improving_withdrawn",
      resource_type: "consult_session",
      resource_id: session.id,
    })
  }
}
