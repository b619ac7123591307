import type { MedusaContainer } from "@medusajs/framework/types"
import { CONSULT_MODULE } from "../../modules/consult"
import type { FlagMarkRow } from "../../modules/consult/flag-marks"
import type ConsultModuleService from "../../modules/consult/service"
import type { FlagMark } from "../../modules/consult/types"
import { PHARMACIST_MODULE } from "../../modules/pharmacist"
import type PharmacistModuleService from "../../modules/pharmacist/service"
import { recordConsultAct } from "./record-consult-act"

type MarkRedFlag = {
  red_flag_id: string
  user_id: string
  mark: FlagMark
  right_topic: string | null
}

/**
 * A pharmacist says whether a red flag was right, and what its topic should be where it has a wrong one. One mark gives one row of the log, however often it
 * is sent.
 *
 * @throws pharmacist_required, not_found
 */
export async function markRedFlag(
  container: MedusaContainer,
  { user_id, ...mark }: MarkRedFlag
): Promise<FlagMarkRow> {
  const pharmacist = await container
    .resolve<PharmacistModuleService>(PHARMACIST_MODULE)
    .activePharmacist(user_id)
  const marked = await container
    .resolve<ConsultModuleService>(CONSULT_MODULE)
    .desk.markRedFlag({ ...mark, marked_by: user_id, pharmacist_id: pharmacist.id })
  await recordConsultAct(container, marked.id)
  return marked
}
