import type { MedusaContainer } from "@medusajs/framework/types"
import { TAX_GST_MODULE } from "../../../modules/tax-gst"
import { GST_RATES } from "../../../modules/tax-gst/notified-rates"
import type TaxGstModuleService from "../../../modules/tax-gst/service"
import { DELIVERY_ZONE_MODULE } from "../../../modules/delivery-zone"
import type DeliveryZoneModuleService from "../../../modules/delivery-zone/service"
import type { PincodeRow } from "../../../modules/delivery-zone/service"
import { kilometresBetween, readPincodes } from "./pincode-directory"
import { POLICIES } from "../../../modules/delivery-zone/policies"

export interface SeedStore {
  name: string
  city: string
  pincode: string
  location_id: string
}

export const LANES = [
  {
    code: "express",
    mode: "doorstep",
    opens_ist: "08:00",
    cutoff_ist: "22:30",
    eta_minutes: 30,
    fee_paise: 4_900,
    cold_chain: false,
  },
  {
    code: "standard",
    mode: "doorstep",
    opens_ist: "08:00",
    cutoff_ist: "20:00",
    eta_minutes: 240,
    fee_paise: 2_900,
    cold_chain: false,
  },
  {
    code: "cold",
    mode: "doorstep",
    opens_ist: "08:00",
    cutoff_ist: "20:00",
    eta_minutes: 60,
    fee_paise: 7_900,
    cold_chain: true,
  },
  {
    code: "pickup",
    mode: "pickup",
    opens_ist: "08:00",
    cutoff_ist: "22:00",
    eta_minutes: 20,
    fee_paise: 0,
    cold_chain: true,
  },
] as const

const ZONE_RADIUS_KM = 12

/** One zone a store: the pincodes nearest to it. The city's other stores come next in rank. */
export async function seedZones(container: MedusaContainer, stores: SeedStore[]): Promise<void> {
  const service = container.resolve<DeliveryZoneModuleService>(DELIVERY_ZONE_MODULE)
  const directory = readPincodes()
  await service.loadPincodes(directory)
  const rowOf = new Map(directory.map((row) => [row.pincode, row]))
  const placed = stores.map((store) => {
    const row = rowOf.get(store.pincode)
    if (!row) {
      throw new Error(`The pincode of ${store.name} is not in the directory`)
    }
    return { ...store, row }
  })

  for (const store of placed) {
    const name = `${store.city} ${store.name}`
    const [existing] = await service.listZones({ name })
    if (existing) {
      continue
    }
    const zone = await service.createZones({ name, city: store.city })
    await service.createZonePincodes(
      nearestTo(store, placed, directory).map(({ pincode }) => ({ zone_id: zone.id, pincode }))
    )
    await service.createZoneStores(
      placed
        .filter((other) => other.city === store.city)
        .sort((a, b) => kilometresBetween(store.row, a.row) - kilometresBetween(store.row, b.row))
        .map((other, index) => ({
          zone_id: zone.id,
          location_id: other.location_id,
          store_pincode: other.pincode,
          rank: index + 1,
        }))
    )
    await service.createLanes(LANES.map((lane) => ({ ...lane, zone_id: zone.id })))
  }
}

function nearestTo(
  store: SeedStore & { row: PincodeRow },
  stores: (SeedStore & { row: PincodeRow })[],
  directory: PincodeRow[]
): PincodeRow[] {
  return directory.filter((row) => {
    const distance = kilometresBetween(store.row, row)
    return (
      row.state_code === store.row.state_code &&
      distance <= ZONE_RADIUS_KM &&
      stores.every((other) => other === store || kilometresBetween(other.row, row) > distance)
    )
  })
}

export async function seedPolicies(container: MedusaContainer): Promise<void> {
  const service = container.resolve<DeliveryZoneModuleService>(DELIVERY_ZONE_MODULE)
  const known = await service.listFulfilmentPolicies({}, { take: null })
  await service.createFulfilmentPolicies(
    POLICIES.filter(
      (policy) => !known.some((row) => row.scheme === policy.scheme && row.mode === policy.mode)
    )
  )
}

export async function seedGstRates(container: MedusaContainer): Promise<void> {
  const service = container.resolve<TaxGstModuleService>(TAX_GST_MODULE)
  const known = await service.listGstRates({}, { take: null })
  await service.createGstRates(
    GST_RATES.filter(
      (rate) =>
        !known.some(
          (row) => row.code_prefix === rate.code_prefix && row.exception === rate.exception
        )
    )
  )
}
