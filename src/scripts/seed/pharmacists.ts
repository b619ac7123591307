import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { addDays, istDate } from "../../lib/ist"
import { PHARMACIST_MODULE } from "../../modules/pharmacist"
import type PharmacistModuleService from "../../modules/pharmacist/service"

const STORES = [
  { name: "Koramangala", code: "KA-BLR-KOR", state: "Karnataka", district: "Bengaluru Urban" },
  { name: "Indiranagar", code: "KA-BLR-IND", state: "Karnataka", district: "Bengaluru Urban" },
  { name: "Andheri", code: "MH-MUM-AND", state: "Maharashtra", district: "Mumbai Suburban" },
]
const FORMS = ["20", "21"]
const PHARMACISTS = [
  { email: "pharmacist@pulsekart.test", registration_number: "KA-41207", council: "Karnataka" },
  { email: "pharmacist2@pulsekart.test", registration_number: "MH-88315", council: "Maharashtra" },
]
const VALID_DAYS = 5 * 365

/** Licences of the demo stores and two pharmacists on all of them. What exists is left alone. */
export async function seedPharmacists(container: MedusaContainer): Promise<void> {
  const licenceIds = await seedLicences(container)
  const service = container.resolve<PharmacistModuleService>(PHARMACIST_MODULE)
  const users = container.resolve(Modules.USER)
  for (const { email, registration_number, council } of PHARMACISTS) {
    const [user] = await users.listUsers({ email })
    if (!user) {
      throw new Error(`${email} has to be seeded before its registration`)
    }
    const [existing] = await service.listPharmacists({ user_id: user.id })
    const pharmacist =
      existing ??
      (await service.createPharmacists({
        user_id: user.id,
        name: [user.first_name, user.last_name].filter(Boolean).join(" "),
        registration_number,
        state_council: `${council} State Pharmacy Council`,
        valid_to: addDays(istDate(), VALID_DAYS),
      }))
    const links = await service.listPharmacistLicences({ pharmacist_id: pharmacist.id })
    const linked = new Set(links.map((link) => link.store_licence_id))
    await service.createPharmacistLicences(
      licenceIds
        .filter((id) => !linked.has(id))
        .map((id) => ({ pharmacist_id: pharmacist.id, store_licence_id: id }))
    )
  }
}

async function seedLicences(container: MedusaContainer): Promise<string[]> {
  const service = container.resolve<PharmacistModuleService>(PHARMACIST_MODULE)
  const locations = container.resolve(Modules.STOCK_LOCATION)
  const ids: string[] = []
  for (const store of STORES) {
    const [location] = await locations.listStockLocations({ name: store.name })
    if (!location) {
      throw new Error(`Store ${store.name} has to be seeded before its licences`)
    }
    for (const form of FORMS) {
      const number = `${store.code}-${form}-1024`
      const [existing] = await service.listStoreLicences({ form, number })
      const licence =
        existing ??
        (await service.createStoreLicences({
          location_id: location.id,
          form,
          number,
          state: store.state,
          revenue_district: store.district,
          valid_to: addDays(istDate(), VALID_DAYS),
        }))
      ids.push(licence.id)
    }
  }
  return ids
}
