import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PHARMACIST_MODULE } from "../../../modules/pharmacist"
import type PharmacistModuleService from "../../../modules/pharmacist/service"

export type SetPharmacistStatusInput = { id: string; status: "active" | "suspended" }

export const setPharmacistStatusStep = createStep(
  "set-pharmacist-status",
  async ({ id, status }: SetPharmacistStatusInput, { container }) => {
    const service = container.resolve<PharmacistModuleService>(PHARMACIST_MODULE)
    const before = await service.retrievePharmacist(id)
    const pharmacist = await service.updatePharmacists({ id, status })
    return new StepResponse(pharmacist, { id, status: before.status })
  },
  async (before, { container }) => {
    if (before) {
      const service = container.resolve<PharmacistModuleService>(PHARMACIST_MODULE)
      await service.updatePharmacists(before)
    }
  }
)
