import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEDICINE_MODULE } from "../../../modules/medicine"
import type MedicineModuleService from "../../../modules/medicine/service"

/** Whether a medicine may be sold today. `after`: the change that must be in force first. */
export const readStandingStep = createStep(
  "read-standing",
  async ({ medicine_id }: { medicine_id: string; after: string }, { container }) => {
    const [facts] = await container
      .resolve<MedicineModuleService>(MEDICINE_MODULE)
      .classifyMedicines([medicine_id])
    return new StepResponse({ sellable: facts?.sellable ?? false })
  }
)
