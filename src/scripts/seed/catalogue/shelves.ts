import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { CATEGORIES, type CategoryHandle } from "./molecules"

/** Goods that need no prescription carry the first tag, all others the second. */
const TAGS = ["otc", "prescription"] as const

export type Shelves = {
  categoryIds: Record<CategoryHandle, string>
  tagIds: Record<(typeof TAGS)[number], string>
  shippingProfileId: string
}

/** Categories, tags and the shipping profile that the products hang on. */
export async function seedShelves(container: MedusaContainer): Promise<Shelves> {
  return {
    categoryIds: await seedCategories(container),
    tagIds: await seedTags(container),
    shippingProfileId: await seedShippingProfile(container),
  }
}

async function seedCategories(container: MedusaContainer): Promise<Shelves["categoryIds"]> {
  const products = container.resolve(Modules.PRODUCT)
  const handles = Object.keys(CATEGORIES).filter(isCategory)
  const known = await products.listProductCategories({ handle: handles }, { take: null })
  const missing = handles.filter((handle) => !known.some((category) => category.handle === handle))
  const created = await products.createProductCategories(
    missing.map((handle) => ({ handle, name: CATEGORIES[handle], is_active: true }))
  )
  return idsBy(handles, [...known, ...created], (category) => category.handle)
}

async function seedTags(container: MedusaContainer): Promise<Shelves["tagIds"]> {
  const products = container.resolve(Modules.PRODUCT)
  const known = await products.listProductTags({ value: [...TAGS] }, { take: null })
  const missing = TAGS.filter((value) => !known.some((tag) => tag.value === value))
  const created = await products.createProductTags(missing.map((value) => ({ value })))
  return idsBy(TAGS, [...known, ...created], (tag) => tag.value)
}

async function seedShippingProfile(container: MedusaContainer): Promise<string> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [known] = await fulfillment.listShippingProfiles({ type: "default" })
  const profile =
    known ?? (await fulfillment.createShippingProfiles({ name: "Default", type: "default" }))
  return profile.id
}

function idsBy<Key extends string, Row extends { id: string }>(
  keys: readonly Key[],
  rows: Row[],
  keyOf: (row: Row) => string
): Record<Key, string> {
  const idOf = new Map(rows.map((row) => [keyOf(row), row.id]))
  const entries = keys.map((key) => [key, idOf.get(key) ?? ""] as const)
  return Object.fromEntries(entries) as Record<Key, string>
}

const isCategory = (handle: string): handle is CategoryHandle => handle in CATEGORIES
