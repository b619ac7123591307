import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONSULT_MODULE } from "../../../modules/consult"
import type ConsultModuleService from "../../../modules/consult/service"

/** The log has it: nothing is left to do. */
export const forgetConsultActStep = createStep(
  "forget-consult-act",
  async (id: string, { container }) => {
    await container.resolve<ConsultModuleService>(CONSULT_MODULE).forgetAct(id)
    return new StepResponse(id)
  }
)
