import type { MedusaContainer } from "@medusajs/framework/types"
import { CONSULT_MODULE } from "../../modules/consult"
import type ConsultModuleService from "../../modules/consult/service"
import type { SessionRow } from "../../modules/consult/sessions"
import { recordConsultAct } from "./record-consult-act"

/** From now on no export holds words of this consult. Again, it changes nothing. */
export async function withdrawImproving(
  container: MedusaContainer,
  session: SessionRow
): Promise<void> {
  const act_id = await container
    .resolve<ConsultModuleService>(CONSULT_MODULE)
    .conversations.withdrawImproving(session)
  if (act_id) {
    await recordConsultAct(container, act_id)
  }
}
