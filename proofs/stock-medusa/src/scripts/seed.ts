import {
  createApiKeysWorkflow,
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { readFile } from "node:fs/promises"

type Row = { title: string; handle: string; sku: string; price: number; stock: number[] }

/** Loads the products of STOCK_DATA (a JSON file) with prices and levels at as many locations. */
export default async function seed({ container }: ExecArgs) {
  const data = JSON.parse(await readFile(String(process.env.STOCK_DATA), "utf8")) as Row[]
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fulfillment = container.resolve(Modules.FULFILLMENT)

  const {
    result: [channel],
  } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Storefront" }] },
  })
  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Storefront", type: "publishable", created_by: "seed" }] },
  })
  const key = keys[0]
  if (!channel || !key) {
    throw new Error("Medusa made no sales channel or key.")
  }
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: key.id, add: [channel.id] },
  })
  await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "India",
          currency_code: "inr",
          countries: ["in"],
          payment_providers: ["pp_system_default"],
        },
      ],
    },
  })
  await createTaxRegionsWorkflow(container).run({
    input: [
      {
        country_code: "in",
        provider_id: "tp_system",
        default_tax_rate: { name: "GST", rate: 5, code: "GST" },
      },
    ],
  })
  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: (data[0]?.stock ?? []).map((_, index) => ({
        name: `Store ${index + 1}`,
        address: { address_1: "1 Example Road", city: "Bengaluru", country_code: "in" },
      })),
    },
  })
  const { result: profiles } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Default", type: "default" }] },
  })
  const profile = profiles[0]
  if (!profile) {
    throw new Error("Medusa made no shipping profile.")
  }
  for (const location of locations) {
    const set = await fulfillment.createFulfillmentSets({
      name: `Delivery from ${location.name}`,
      type: "shipping",
      service_zones: [
        { name: `India ${location.name}`, geo_zones: [{ country_code: "in", type: "country" }] },
      ],
    })
    await link.create([
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
      },
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
        [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
      },
    ])
    await createShippingOptionsWorkflow(container).run({
      input: [
        {
          name: "Doorstep",
          price_type: "flat",
          provider_id: "manual_manual",
          service_zone_id: set.service_zones[0]?.id ?? "",
          shipping_profile_id: profile.id,
          type: { label: "Doorstep", description: "Doorstep", code: "doorstep" },
          prices: [{ currency_code: "inr", amount: 25 }],
        },
      ],
    })
    await linkSalesChannelsToStockLocationWorkflow(container).run({
      input: { id: location.id, add: [channel.id] },
    })
  }

  for (let from = 0; from < data.length; from += 100) {
    await createProductsWorkflow(container).run({
      input: {
        products: data.slice(from, from + 100).map((row) => ({
          title: row.title,
          handle: row.handle,
          status: "published" as const,
          shipping_profile_id: profile.id,
          sales_channels: [{ id: channel.id }],
          options: [{ title: "Pack", values: ["One"] }],
          variants: [
            {
              title: "One",
              sku: row.sku,
              options: { Pack: "One" },
              prices: [{ currency_code: "inr", amount: row.price }],
            },
          ],
        })),
      },
    })
  }

  const { data: items } = await query.graph({ entity: "inventory_item", fields: ["id", "sku"] })
  const stockOf = new Map(data.map((row) => [row.sku, row.stock]))
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.flatMap((item) =>
        locations.map((location, index) => ({
          inventory_item_id: item.id,
          location_id: location.id,
          stocked_quantity: stockOf.get(item.sku ?? "")?.[index] ?? 0,
        }))
      ),
    },
  })
}
