import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { withSeedLock } from "./advisory-lock"
import { seedCatalogue } from "./catalogue"
import { seedCustomers } from "./customers"
import { seedPassword } from "./login"
import { seedPayments } from "./payments"
import { seedPharmacists } from "./pharmacists"
import { progress } from "./progress"
import { seedPromotion } from "./promotion"
import { seedRegion } from "./region"
import { seedReturnReasons } from "./return-reasons"
import { seedSalesChannel } from "./sales-channel"
import { seedStaff } from "./staff"
import { seedStores } from "./stores"

/**
 * A shop to try: `SEED_PASSWORD=... npx medusa exec ./src/scripts/seed/index.ts`. Each part adds
 * what is missing and leaves the rest alone, so running it again, or twice at once, changes nothing.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  seedPassword()
  const count = z.coerce.number().int().min(0).default(300).parse(process.env.SEED_MEDICINES)
  await withSeedLock(container, () => seedAll(container, count))
}

async function seedAll(container: MedusaContainer, count: number): Promise<void> {
  progress("stores, zones and lanes")
  await seedStores(container)
  const locationIds = await storesInOrder(container)

  progress("region, tax, payment and sales channel")
  const { regionId } = await seedRegion(container)
  await seedPayments(container, regionId)
  await seedReturnReasons(container)
  const channel = await seedSalesChannel(container, { regionId, locationIds })

  progress(`catalogue of ${count} medicines`)
  const { salesChannelId } = channel
  const { shelves } = await seedCatalogue(container, { count, salesChannelId, locationIds })
  await seedPromotion(container, shelves.tagIds.otc)

  progress("staff, pharmacists and customers")
  await seedStaff(container)
  await seedPharmacists(container)
  await seedCustomers(container)

  progress(`done; publishable key ${channel.publishableKey}`)
}

/** The stores by name, so that the n-th lot of a medicine is always the same store's. */
async function storesInOrder(container: MedusaContainer): Promise<string[]> {
  const locations = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({}, { order: { name: "ASC" }, take: null })
  return locations.map(({ id }) => id)
}
