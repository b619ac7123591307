import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

const NAME = "Storefront"

/** The one channel that customers buy through, with its publishable key. */
export async function seedSalesChannel(
  container: MedusaContainer,
  of: { regionId: string; locationIds: string[] }
): Promise<{ salesChannelId: string; publishableKey: string }> {
  const channels = container.resolve(Modules.SALES_CHANNEL)
  const keys = container.resolve(Modules.API_KEY)
  const link = container.resolve(ContainerRegistrationKeys.LINK)

  const [known] = await channels.listSalesChannels({ name: NAME })
  const channel = known ?? (await channels.createSalesChannels({ name: NAME }))

  const issued = await keys.listApiKeys({ title: NAME, type: "publishable" })
  const knownKey = issued.find(({ revoked_at }) => !revoked_at)
  const key =
    knownKey ?? (await keys.createApiKeys({ title: NAME, type: "publishable", created_by: "seed" }))

  await link.create([
    {
      [Modules.API_KEY]: { publishable_key_id: key.id },
      [Modules.SALES_CHANNEL]: { sales_channel_id: channel.id },
    },
    ...of.locationIds.map((stock_location_id) => ({
      [Modules.SALES_CHANNEL]: { sales_channel_id: channel.id },
      [Modules.STOCK_LOCATION]: { stock_location_id },
    })),
  ])
  await seedShop(container, { salesChannelId: channel.id, regionId: of.regionId })
  return { salesChannelId: channel.id, publishableKey: key.token }
}

/** Medusa's "store" is the whole company; it has one row, whoever made it. */
async function seedShop(
  container: MedusaContainer,
  of: { salesChannelId: string; regionId: string }
): Promise<void> {
  const stores = container.resolve(Modules.STORE)
  const shop = {
    name: "PulseKart",
    supported_currencies: [{ currency_code: "inr", is_default: true }],
    default_sales_channel_id: of.salesChannelId,
    default_region_id: of.regionId,
  }
  const [existing] = await stores.listStores()
  if (!existing) {
    await stores.createStores(shop)
  } else if (existing.default_sales_channel_id !== of.salesChannelId) {
    await stores.updateStores(existing.id, shop)
  }
}
