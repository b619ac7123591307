import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { containing } from "../../../lib/like"
import {
  CLASSIFICATION_SQL,
  DAY_AND_SCHEMES_SQL,
  LIST_PRICE_SQL,
} from "../../../modules/medicine/facts-sql"
import type { Scheme } from "../../../modules/medicine/schemes"
import type { StorageClass } from "../../../modules/medicine/types"

export type ShelfRow = {
  medicine_id: string
  product_id: string
  variant_id: string
  inventory_item_id: string
  title: string
  manufacturer: string
  form: string
  strength: string
  pack: string
  storage_class: StorageClass
  scheme: Scheme
  prescription_required: boolean
  list_mrp_paise: number | null
  price_set_id: string
  region_id: string | null
}

export type ShelfFilter = {
  salesChannelIds: string[]
  limit: number
  afterId?: string
  /** A medicine's or a product's id. */
  id?: string
  q?: string
  category?: string
  rx?: boolean
}

/**
 * Published, sellable medicines of the channels, in the order of their ids: one statement over the
 * catalogue's tables, read only. Keyset paging keeps deep pages as fast as the first.
 */
export async function readShelf(
  container: MedusaContainer,
  filter: ShelfFilter
): Promise<ShelfRow[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const clauses = Object.values(clausesOf(filter)).filter((clause) => clause !== undefined)
  const { rows } = await database.raw<{ rows: ShelfRow[] }>(
    `WITH ${DAY_AND_SCHEMES_SQL}
     SELECT m.id AS medicine_id, m.product_id, m.variant_id, m.inventory_item_id, p.title,
            m.manufacturer, m.form, m.strength_text AS strength, v.title AS pack, m.storage_class,
            k.scheme, k.prescription_required, price.mrp_paise AS list_mrp_paise,
            priced.price_set_id,
            (SELECT r.id FROM region r WHERE r.currency_code = 'inr' AND r.deleted_at IS NULL
             ORDER BY r.created_at LIMIT 1) AS region_id
     FROM medicine m CROSS JOIN asked
     JOIN product p ON p.id = m.product_id AND p.status = 'published' AND p.deleted_at IS NULL
     JOIN product_variant v ON v.id = m.variant_id AND v.deleted_at IS NULL
     JOIN product_variant_price_set priced
       ON priced.variant_id = m.variant_id AND priced.deleted_at IS NULL
     ${CLASSIFICATION_SQL} ${LIST_PRICE_SQL}
     WHERE m.deleted_at IS NULL AND k.sellable
       ${clauses.map(({ sql }) => `AND ${sql}`).join(" ")}
     ORDER BY m.id LIMIT ?`,
    [null, ...clauses.flatMap(({ values }) => values), filter.limit]
  )
  return rows
}

type Clause = { sql: string; values: (string | boolean)[] }

function clausesOf(filter: ShelfFilter): Record<string, Clause | undefined> {
  const given = <T>(value: T | undefined, clause: (value: T) => Clause) =>
    value === undefined ? undefined : clause(value)
  return {
    channel: {
      sql: `EXISTS (SELECT 1 FROM product_sales_channel psc WHERE psc.product_id = m.product_id
              AND psc.deleted_at IS NULL AND psc.sales_channel_id = ANY(string_to_array(?, ',')))`,
      values: [filter.salesChannelIds.join(",")],
    },
    after: given(filter.afterId, (id) => ({ sql: "m.id > ?", values: [id] })),
    id: given(filter.id, (id) => ({ sql: "(m.id = ? OR m.product_id = ?)", values: [id, id] })),
    q: given(filter.q, (q) => ({
      sql: `(p.title ILIKE ? OR m.manufacturer ILIKE ? OR EXISTS (
              SELECT 1 FROM medicine_molecule mm JOIN molecule mol ON mol.id = mm.molecule_id
              WHERE mm.medicine_id = m.id AND mol.name ILIKE ?))`,
      values: [containing(q), containing(q), containing(q)],
    })),
    category: given(filter.category, (handle) => ({
      sql: `EXISTS (SELECT 1 FROM product_category_product pcp
              JOIN product_category pc ON pc.id = pcp.product_category_id
              WHERE pcp.product_id = m.product_id AND pc.handle = ? AND pc.is_active
                AND NOT pc.is_internal AND pc.deleted_at IS NULL)`,
      values: [handle],
    })),
    rx: given(filter.rx, (rx) => ({ sql: "k.prescription_required = ?", values: [rx] })),
  }
}
