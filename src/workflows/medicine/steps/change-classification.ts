import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEDICINE_MODULE } from "../../../modules/medicine"
import type MedicineModuleService from "../../../modules/medicine/service"
import type { NewClassification } from "../../../modules/medicine/types"

export const changeClassificationStep = createStep(
  "change-classification",
  async (change: NewClassification, { container }) => {
    const changed = await container
      .resolve<MedicineModuleService>(MEDICINE_MODULE)
      .changeClassification(change)
    return new StepResponse(changed, changed)
  },
  async (changed, { container }) => {
    if (changed) {
      await container.resolve<MedicineModuleService>(MEDICINE_MODULE).revertClassification(changed)
    }
  }
)
