import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PHARMACIST_MODULE } from "../../../modules/pharmacist"
import type PharmacistModuleService from "../../../modules/pharmacist/service"
import type { PharmacistStatus } from "../../../modules/pharmacist/service"
import { assertLicences } from "../assert-licences"

export type SetPharmacistStatusInput = {
  id: string
  status: PharmacistStatus
  /** The licences that the pharmacist supervises from now on; left out, they stay. */
  store_licence_ids?: string[]
}

/** @throws not_found, invalid_request for an unknown licence */
export const setPharmacistStatusStep = createStep(
  "set-pharmacist-status",
  async (input: SetPharmacistStatusInput, { container }) => {
    const service = container.resolve<PharmacistModuleService>(PHARMACIST_MODULE)
    await assertLicences(service, input.store_licence_ids ?? [])
    const before = await service.setStanding(input)
    return new StepResponse(await service.retrievePharmacist(input.id), before)
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<PharmacistModuleService>(PHARMACIST_MODULE).setStanding(before)
    }
  }
)
