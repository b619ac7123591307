import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import { rupeesFromPaise } from "../../lib/paise"
import { LANES, type SeedStore, seedGstRates, seedPolicies, seedZones } from "./stores/zones"

const PROVIDER = "zone_zone"
/** Without a day or minutes: those are the lane's promise of the moment. */
const LANE_NAMES = {
  express: "Express",
  standard: "Standard",
  cold: "Cold chain",
  pickup: "Pick-up at the counter",
} as const

const STORES = [
  {
    name: "Koramangala",
    city: "Bengaluru",
    pincode: "560034",
    province: "Karnataka",
    address_1: "80 Feet Road, Koramangala 4th Block",
  },
  {
    name: "Indiranagar",
    city: "Bengaluru",
    pincode: "560038",
    province: "Karnataka",
    address_1: "100 Feet Road, Indiranagar",
  },
  {
    name: "Andheri",
    city: "Mumbai",
    pincode: "400053",
    province: "Maharashtra",
    address_1: "New Link Road, Andheri West",
  },
]

/**
 * Three dark stores in two cities with their lanes as shipping options; all pincodes of India, the
 * zones around the stores, fulfilment policies and GST rates. What exists is left alone.
 */
export async function seedStores(container: MedusaContainer): Promise<void> {
  const stores: SeedStore[] = []
  for (const store of STORES) {
    stores.push({ ...store, location_id: await seedLocation(container, store) })
  }
  await seedZones(container, stores)
  await seedPolicies(container)
  await seedGstRates(container)

  const profileId = await shippingProfile(container)
  for (const store of stores) {
    await seedLaneOptions(container, store, profileId)
  }
}

async function seedLocation(
  container: MedusaContainer,
  store: (typeof STORES)[number]
): Promise<string> {
  const locations = container.resolve(Modules.STOCK_LOCATION)
  const [known] = await locations.listStockLocations({ name: store.name })
  const location =
    known ??
    (await locations.createStockLocations({
      name: store.name,
      address: {
        address_1: store.address_1,
        city: store.city,
        province: store.province,
        postal_code: store.pincode,
        country_code: "in",
      },
    }))
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER },
  })
  return location.id
}

async function shippingProfile(container: MedusaContainer): Promise<string> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [known] = await fulfillment.listShippingProfiles({ type: "default" })
  const profile =
    known ?? (await fulfillment.createShippingProfiles({ name: "Default", type: "default" }))
  return profile.id
}

async function seedLaneOptions(
  container: MedusaContainer,
  store: SeedStore,
  profileId: string
): Promise<void> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const serviceZoneId = await serviceZone(container, store)
  const known = await fulfillment.listShippingOptions(
    { service_zone: { id: serviceZoneId } },
    { take: null }
  )
  const missing = LANES.filter((lane) => !known.some((option) => option.data?.lane === lane.code))
  if (missing.length === 0) {
    return
  }
  await createShippingOptionsWorkflow(container).run({
    input: missing.map((lane) => ({
      name: LANE_NAMES[lane.code],
      service_zone_id: serviceZoneId,
      shipping_profile_id: profileId,
      provider_id: PROVIDER,
      price_type: "flat" as const,
      type: { label: LANE_NAMES[lane.code], description: `${store.name} store`, code: lane.code },
      data: { store_id: store.location_id, lane: lane.code, mode: lane.mode },
      prices: [{ currency_code: "inr", amount: rupeesFromPaise(lane.fee_paise) }],
      rules: [
        { attribute: "serving_store", operator: "eq" as const, value: store.location_id },
        { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
        { attribute: "is_return", operator: "eq" as const, value: "false" },
      ],
    })),
  })
}

async function serviceZone(container: MedusaContainer, store: SeedStore): Promise<string> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const name = `${store.name} lanes`
  const [known] = await fulfillment.listFulfillmentSets({ name }, { relations: ["service_zones"] })
  const set =
    known ??
    (await fulfillment.createFulfillmentSets({
      name,
      type: "shipping",
      service_zones: [{ name, geo_zones: [{ country_code: "in", type: "country" }] }],
    }))
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: store.location_id },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  })
  return set.service_zones[0].id
}
