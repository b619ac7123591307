import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Scheme, StorageClass } from "../../../contracts/medicine"
import {
  CLASSIFICATION_SQL,
  DAY_AND_SCHEMES_SQL,
  LIST_PRICE_SQL,
} from "../../../modules/medicine/facts-sql"
import type { Place } from "./cursor"
import { foldSearch } from "./search-query"
import { matching, rankOf, readSearch, respell, type ShelfSearch } from "./shelf-search"

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
  /** How near to what was searched; 0 where nothing was. */
  rank: number
}

export type ShelfFilter = {
  salesChannelIds: string[]
  limit: number
  after?: Place
  /** A medicine's or a product's id. */
  id?: string
  /** Handle of a product. */
  handle?: string
  /** As a customer typed it. */
  q?: string
  category?: string
  rx?: boolean
}

/**
 * Published, sellable medicines of the channels: what was searched, the nearest first, or all in the
 * order of their ids. A search that finds nothing is tried once more with its words respelled.
 */
export async function readShelf(
  container: MedusaContainer,
  { q, ...filter }: ShelfFilter
): Promise<ShelfRow[]> {
  if (q === undefined) {
    return readRows(container, filter)
  }
  const folded = foldSearch(q)
  if (folded === "") {
    return []
  }
  const found = await readRows(container, {
    ...filter,
    search: await readSearch(container, folded),
  })
  const respelled = found.length > 0 ? null : await respell(container, folded)
  return respelled === null
    ? found
    : readRows(container, { ...filter, search: await readSearch(container, respelled) })
}

type RowFilter = Omit<ShelfFilter, "q"> & { search?: ShelfSearch }

/** One statement over the catalogue's tables. Keyset paging keeps deep pages as fast as the first. */
async function readRows(container: MedusaContainer, filter: RowFilter): Promise<ShelfRow[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const clauses = Object.values(clausesOf(filter)).filter((clause) => clause !== undefined)
  const rank = filter.search ? rankOf(filter.search) : { sql: "0", values: [] }
  const { rows } = await database.raw<{ rows: ShelfRow[] }>(
    `WITH ${DAY_AND_SCHEMES_SQL}
     SELECT m.id AS medicine_id, m.product_id, m.variant_id, m.inventory_item_id, p.title,
            m.manufacturer, m.form, m.strength_text AS strength, v.title AS pack, m.storage_class,
            k.scheme, k.prescription_required, price.mrp_paise AS list_mrp_paise,
            priced.price_set_id,
            (SELECT r.id FROM region r WHERE r.currency_code = 'inr' AND r.deleted_at IS NULL
             ORDER BY r.created_at LIMIT 1) AS region_id,
            nearness.rank
     FROM medicine m CROSS JOIN asked
     JOIN product p ON p.id = m.product_id AND p.status = 'published' AND p.deleted_at IS NULL
     JOIN product_variant v ON v.id = m.variant_id AND v.deleted_at IS NULL
     JOIN product_variant_price_set priced
       ON priced.variant_id = m.variant_id AND priced.deleted_at IS NULL
     CROSS JOIN LATERAL (SELECT ${rank.sql} AS rank) nearness
     ${CLASSIFICATION_SQL} ${LIST_PRICE_SQL}
     WHERE m.deleted_at IS NULL AND k.sellable
       ${clauses.map(({ sql }) => `AND ${sql}`).join(" ")}
     ORDER BY ${filter.search ? "nearness.rank, m.id" : "m.id"} LIMIT ?`,
    [null, ...rank.values, ...clauses.flatMap(({ values }) => values), filter.limit]
  )
  return rows
}

type Clause = { sql: string; values: (string | boolean | number)[] }

function clausesOf(filter: RowFilter): Record<string, Clause | undefined> {
  const given = <T>(value: T | undefined, clause: (value: T) => Clause) =>
    value === undefined ? undefined : clause(value)
  return {
    channel: {
      sql: `EXISTS (SELECT 1 FROM product_sales_channel psc WHERE psc.product_id = m.product_id
              AND psc.deleted_at IS NULL AND psc.sales_channel_id = ANY(string_to_array(?, ',')))`,
      values: [filter.salesChannelIds.join(",")],
    },
    after: given(filter.after, ({ id, rank }) =>
      filter.search
        ? { sql: "(nearness.rank, m.id) > (?, ?)", values: [rank, id] }
        : { sql: "m.id > ?", values: [id] }
    ),
    id: given(filter.id, (id) => ({ sql: "(m.id = ? OR m.product_id = ?)", values: [id, id] })),
    handle: given(filter.handle, (handle) => ({ sql: "p.handle = ?", values: [handle] })),
    search: given(filter.search, matching),
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
