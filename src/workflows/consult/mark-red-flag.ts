import type { MedusaContainer } from "@medusajs/framework/types"
import { CONSULT_MODULE } from "../../modules/consult"
import type { FlagMarkRow } from "../../modules/consult/flag-marks"
import type ConsultModuleService from "../../modules/consult/service"
import type { FlagMark } from "../../modules/consult/types"
import { PHARMACIST_MODULE } from "../../modules/pharmacist"
import type PharmacistModuleService from "../../modules/pharmacist/service"
import { recordAudit } from "../audit/steps/record-audit"

export type MarkRedFlag = { red_flag_id: string; user_id: string; mark: FlagMark }

/**
 * A pharmacist says whether a red flag was right. The row of the log has the mark's id: one mark gives
 * one row, however often it is sent.
 *
 * @throws pharmacist_required, not_found
 */
export async function markRedFlag(
  container: MedusaContainer,
  { red_flag_id, user_id, mark }: MarkRedFlag
): Promise<FlagMarkRow> {
  const pharmacist = await container
    .resolve<PharmacistModuleService>(PHARMACIST_MODULE)
    .activePharmacist(user_id)
  const marked = await container
    .resolve<ConsultModuleService>(CONSULT_MODULE)
    .markRedFlag({ red_flag_id, mark, marked_by: user_id })
  await recordAudit(container, {
    actor_type: "user",
    actor_id: user_id,
    action: "consult.red_flag_marked",
    resource_type: "consult_red_flag",
    resource_id: red_flag_id,
    detail: { mark, pharmacist_id: pharmacist.id },
    act_id: marked.id,
  })
  return marked
}
