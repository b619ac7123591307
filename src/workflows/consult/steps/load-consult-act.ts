import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONSULT_MODULE } from "../../../modules/consult"
import type ConsultModuleService from "../../../modules/consult/service"

/** What was done in a consult, by its id; nothing when the log has it. */
export const loadConsultActStep = createStep(
  "load-consult-act",
  async (id: string, { container }) => {
    const act = await container.resolve<ConsultModuleService>(CONSULT_MODULE).actToRecord(id)
    return new StepResponse(act ? [act] : [])
  }
)
