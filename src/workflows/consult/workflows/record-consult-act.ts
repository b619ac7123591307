import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { CONSULT_MODULE } from "../../../modules/consult"
import type ConsultModuleService from "../../../modules/consult/service"
import { recordActStep } from "../../audit/steps/record-act"
import { forgetConsultActStep } from "../steps/forget-consult-act"
import { loadConsultActStep } from "../steps/load-consult-act"

const AT_MOST = 200

/** Puts what was done in a consult into the log: one row, however often and by whom. */
const recordConsultActWorkflow = createWorkflow(
  "record-consult-act",
  (input: { act_id: string }) => {
    recordActStep(loadConsultActStep(input.act_id))
    forgetConsultActStep(input.act_id)
    return new WorkflowResponse(input.act_id)
  }
)

/** The act stands: when the log cannot be written now, a job writes it. */
export async function recordConsultAct(container: MedusaContainer, act_id: string): Promise<void> {
  try {
    await recordConsultActWorkflow(container).run({ input: { act_id } })
  } catch (error) {
    const name = error instanceof Error ? error.name : "unknown error"
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Consult: the act ${act_id} is not in the log yet: ${name}`)
  }
}

/** Acts whose process ended before they were in the log. */
export async function recordConsultActs(container: MedusaContainer): Promise<void> {
  const service = container.resolve<ConsultModuleService>(CONSULT_MODULE)
  for (const act_id of await service.actsToRecord(AT_MOST)) {
    await recordConsultAct(container, act_id)
  }
}
