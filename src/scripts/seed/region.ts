import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const CURRENCY = "inr"
const COUNTRY = "in"
/** MRP includes tax (Legal Metrology; docs/law.md), for prices of the currency and of the region. */
const TAX_INCLUSIVE = true

/** Region India in rupees, tax inclusive, taxed by the GST provider. */
export async function seedRegion(container: MedusaContainer): Promise<{ regionId: string }> {
  const regions = container.resolve(Modules.REGION)
  const [existing] = await regions.listRegions({ name: "India" })
  const region =
    existing ??
    (await regions.createRegions({
      name: "India",
      currency_code: CURRENCY,
      countries: [COUNTRY],
      automatic_taxes: true,
    }))

  await seedTaxInclusivePrices(container, region.id)
  await seedTaxRegion(container)
  return { regionId: region.id }
}

async function seedTaxInclusivePrices(container: MedusaContainer, regionId: string) {
  const pricing = container.resolve(Modules.PRICING)
  const known = await pricing.listPricePreferences({}, { take: null })
  const wanted = [
    { attribute: "currency_code", value: CURRENCY },
    { attribute: "region_id", value: regionId },
  ]
  await pricing.upsertPricePreferences(
    wanted.map(({ attribute, value }) => ({
      id: known.find((one) => one.attribute === attribute && one.value === value)?.id,
      attribute,
      value,
      is_tax_inclusive: TAX_INCLUSIVE,
    }))
  )
}

async function seedTaxRegion(container: MedusaContainer) {
  const tax = container.resolve(Modules.TAX)
  const known = await tax.listTaxRegions({ country_code: COUNTRY })
  if (!known.some((taxRegion) => !taxRegion.province_code)) {
    await tax.createTaxRegions({ country_code: COUNTRY, provider_id: "tp_gst_gst" })
  }
}
