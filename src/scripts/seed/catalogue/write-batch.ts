import type { LinkDefinition, MedusaContainer, ProductDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { addDays, endOfMonth, istDate } from "../../../lib/ist"
import { rupeesFromPaise } from "../../../lib/paise"
import type StockService from "../../../modules/inventory/service"
import { MEDICINE_MODULE } from "../../../modules/medicine"
import type MedicineModuleService from "../../../modules/medicine/service"
import type { SeedMedicine } from "./generator"
import { RULES } from "./molecules"
import type { Shelves } from "./shelves"

const PRICE_LIST = {
  effective_from: "2026-04-01",
  citation: "Manufacturer's price list, April 2026",
}
const DAYS_IN_A_MONTH = 30

type Surroundings = {
  shelves: Shelves
  salesChannelId: string
  /** The stores' stock locations, in the order of each medicine's lots. */
  locationIds: string[]
  moleculeIds: Record<string, string>
}

type Placed = { medicine: SeedMedicine; product_id: string; variant_id: string; item_id: string }

/**
 * Writes what is missing of a batch, in steps that a repetition picks up again. The medicine's row
 * comes last: where it is, all of it is.
 *
 * @returns how many medicines were new
 */
export async function writeBatch(
  container: MedusaContainer,
  batch: SeedMedicine[],
  around: Surroundings
): Promise<number> {
  const medicines = container.resolve<MedicineModuleService>(MEDICINE_MODULE)
  const skus = batch.map(({ sku }) => sku)
  const known = await medicines.listMedicines({ sku: skus }, { select: ["sku"], take: null })
  const done = new Set(known.map(({ sku }) => sku))
  const missing = batch.filter(({ sku }) => !done.has(sku))
  if (missing.length === 0) {
    return 0
  }

  const productOf = await products(container, missing, around)
  const itemOf = await inventoryItems(container, missing)
  const placed = missing.map((medicine) => {
    const product = productOf.get(handleOf(medicine))
    const variant = product?.variants?.[0]
    const item_id = itemOf.get(medicine.sku)
    if (!product || !variant || !item_id) {
      throw new Error(`The catalogue holds half of ${medicine.sku}`)
    }
    return { medicine, product_id: product.id, variant_id: variant.id, item_id }
  })

  await links(container, placed, around)
  await prices(container, placed)
  await lots(container, placed, around.locationIds)
  await medicines.registerMedicines(placed.map((row) => registration(row, around.moleculeIds)))
  return missing.length
}

async function products(
  container: MedusaContainer,
  missing: SeedMedicine[],
  { shelves }: Surroundings
): Promise<Map<string, ProductDTO>> {
  const service = container.resolve(Modules.PRODUCT)
  const handles = missing.map(handleOf)
  const known = await service.listProducts(
    { handle: handles },
    { relations: ["variants"], take: null }
  )
  const knownHandles = new Set(known.map(({ handle }) => handle))
  const created = await service.createProducts(
    missing
      .filter((medicine) => !knownHandles.has(handleOf(medicine)))
      .map((medicine) => ({
        title: medicine.title,
        subtitle: medicine.subtitle,
        description: medicine.description,
        handle: handleOf(medicine),
        // What may not be sold here is kept on file, and off every shelf.
        status: medicine.sellable ? ("published" as const) : ("draft" as const),
        discountable: !medicine.prescription_required,
        category_ids: [shelves.categoryIds[medicine.category]],
        tag_ids: [shelves.tagIds[medicine.prescription_required ? "prescription" : "otc"]],
        hs_code: medicine.hsn,
        options: [{ title: "Pack", values: [medicine.pack_text] }],
        variants: [
          {
            title: medicine.pack_text,
            sku: medicine.sku,
            options: { Pack: medicine.pack_text },
            manage_inventory: true,
            allow_backorder: false,
          },
        ],
      }))
  )
  return new Map([...known, ...created].map((product) => [product.handle, product]))
}

async function inventoryItems(
  container: MedusaContainer,
  missing: SeedMedicine[]
): Promise<Map<string, string>> {
  const service = container.resolve(Modules.INVENTORY)
  const known = await service.listInventoryItems(
    { sku: missing.map(({ sku }) => sku) },
    { select: ["id", "sku"], take: null }
  )
  const knownSkus = new Set(known.map(({ sku }) => sku))
  const created = await service.createInventoryItems(
    missing
      .filter(({ sku }) => !knownSkus.has(sku))
      .map(({ sku, title, hsn }) => ({ sku, title, hs_code: hsn, requires_shipping: true }))
  )
  return new Map([...known, ...created].map(({ id, sku }) => [sku ?? "", id]))
}

async function links(
  container: MedusaContainer,
  placed: Placed[],
  { salesChannelId, shelves }: Surroundings
): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    placed.flatMap(({ product_id, variant_id, item_id }): LinkDefinition[] => [
      {
        [Modules.PRODUCT]: { variant_id },
        [Modules.INVENTORY]: { inventory_item_id: item_id },
        data: { required_quantity: 1 },
      },
      {
        [Modules.PRODUCT]: { product_id },
        [Modules.SALES_CHANNEL]: { sales_channel_id: salesChannelId },
      },
      {
        [Modules.PRODUCT]: { product_id },
        [Modules.FULFILLMENT]: { shipping_profile_id: shelves.shippingProfileId },
      },
    ])
  )
}

async function prices(container: MedusaContainer, placed: Placed[]): Promise<void> {
  const { data: variants } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: ["id", "price_set.id"],
    filters: { id: placed.map(({ variant_id }) => variant_id) },
  })
  const priced = new Set(variants.filter(({ price_set }) => price_set).map(({ id }) => id))
  const unpriced = placed.filter(({ variant_id }) => !priced.has(variant_id))
  if (unpriced.length === 0) {
    return
  }
  const sets = await container.resolve(Modules.PRICING).createPriceSets(
    unpriced.map(({ medicine }) => ({
      prices: [{ amount: rupeesFromPaise(medicine.price_paise), currency_code: "inr" }],
    }))
  )
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    unpriced.map(({ variant_id }, at) => ({
      [Modules.PRODUCT]: { variant_id },
      [Modules.PRICING]: { price_set_id: sets[at].id },
    }))
  )
}

async function lots(
  container: MedusaContainer,
  placed: Placed[],
  locationIds: string[]
): Promise<void> {
  const today = istDate()
  await container.resolve<StockService>(Modules.INVENTORY).receiveLots(
    placed.flatMap(({ medicine, item_id }) =>
      locationIds.map((location_id, store) => {
        const { months_to_expiry, ...lot } = medicine.lots[store]
        const expires_on = endOfMonth(addDays(today, months_to_expiry * DAYS_IN_A_MONTH))
        return { ...lot, expires_on, inventory_item_id: item_id, location_id }
      })
    )
  )
}

function registration(
  { medicine, product_id, variant_id, item_id }: Placed,
  moleculeIds: Record<string, string>
) {
  const { contents, own_rule, mrp_paise } = medicine
  return {
    product_id,
    variant_id,
    inventory_item_id: item_id,
    sku: medicine.sku,
    kind: medicine.kind,
    form: medicine.form,
    strength_text: medicine.strength_text,
    pack_size_base_units: medicine.pack_size_base_units,
    base_unit: medicine.base_unit,
    splittable: medicine.splittable,
    storage_class: medicine.storage_class,
    hsn: medicine.hsn,
    manufacturer: medicine.manufacturer,
    high_alert: medicine.high_alert,
    contents: contents.map(({ name, strength }) => ({ molecule_id: moleculeIds[name], strength })),
    list_price: { mrp_paise, ...PRICE_LIST },
    own_rule: own_rule ? RULES[own_rule] : null,
  }
}

const handleOf = ({ sku }: SeedMedicine) => `medicine-${sku.toLowerCase()}`
