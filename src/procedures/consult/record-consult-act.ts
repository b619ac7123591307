import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CONSULT_MODULE } from "../../modules/consult"
import type ConsultModuleService from "../../modules/consult/service"
import { recordAudit } from "../audit/record-audit"

/**
 * Puts what was done in a consult into the log: one row, however often and by whom. The act stands: when
 * the log cannot be written now, a job writes it.
 */
export async function recordConsultAct(container: MedusaContainer, act_id: string): Promise<void> {
  const service = container.resolve<ConsultModuleService>(CONSULT_MODULE)
  try {
    const act = await service.actToRecord(act_id)
    if (act) {
      await recordAudit(container, act)
    }
    // The log has it: nothing is left to do.
    await service.forgetAct(act_id)
  } catch (error) {
    const name = error instanceof Error ? error.name : "unknown error"
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Consult: the act ${act_id} is not in the log yet: ${name}`)
  }
}
