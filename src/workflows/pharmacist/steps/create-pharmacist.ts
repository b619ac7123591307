import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../../lib/errors"
import { PHARMACIST_MODULE } from "../../../modules/pharmacist"
import { assertLicences } from "../assert-licences"
import type { NewPharmacist } from "../../../modules/pharmacist/service"
import type PharmacistModuleService from "../../../modules/pharmacist/service"

/**
 * @throws invalid_request for an unknown user or licence, state_conflict when the user has a
 *   registration
 */
export const createPharmacistStep = createStep(
  "create-pharmacist",
  async ({ store_licence_ids, ...registration }: NewPharmacist, { container }) => {
    const service = container.resolve<PharmacistModuleService>(PHARMACIST_MODULE)
    const [user] = await container.resolve(Modules.USER).listUsers({ id: [registration.user_id] })
    if (!user) {
      throw refusal("invalid_request", "user_id: names nobody of the staff")
    }
    await assertLicences(service, store_licence_ids)
    const [existing] = await service.listPharmacists({ user_id: registration.user_id })
    if (existing) {
      throw refusal(
        "state_conflict",
        "This person has a registration already. The owner confirms or suspends it"
      )
    }
    const pharmacist = await service.register({
      ...registration,
      store_licence_ids: [...new Set(store_licence_ids)],
    })
    return new StepResponse(pharmacist, pharmacist.id)
  },
  async (id, { container }) => {
    if (id) {
      const service = container.resolve<PharmacistModuleService>(PHARMACIST_MODULE)
      const links = await service.listPharmacistLicences({ pharmacist_id: id }, { take: null })
      await service.deletePharmacistLicences(links.map((link) => link.id))
      await service.deletePharmacists(id)
    }
  }
)
