import type { MedusaContainer } from "@medusajs/framework/types"
import { CONSULT_MODULE } from "../modules/consult"
import type ConsultModuleService from "../modules/consult/service"
import { recordConsultAct } from "../procedures/consult/record-consult-act"

const AT_MOST = 200

/**
 * Acts whose process ended before they were in the log. In every process that does background work: one
 * act gives one row, whoever records it.
 */
export default async function recordLeftOverActs(container: MedusaContainer): Promise<void> {
  const service = container.resolve<ConsultModuleService>(CONSULT_MODULE)
  for (const act_id of await service.actsToRecord(AT_MOST)) {
    await recordConsultAct(container, act_id)
  }
}

export const config = { name: "record-consult-acts", schedule: { interval: 15_000 } }
