import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { containing } from "../../../lib/like"
import {
  CLASSIFICATION_SQL,
  DAY_AND_SCHEMES_SQL,
  LIST_PRICE_SQL,
} from "../../../modules/medicine/facts-sql"
import type { AdminListMedicines } from "./validators"

type AdminMedicineRow = {
  id: string
  product_id: string
  sku: string
  title: string
  status: string
  kind: string
  manufacturer: string
  hsn: string
  storage_class: string
  scheme: string | null
  prescription_required: boolean
  sellable: boolean
  list_mrp_paise: number | null
}

type Filter = Omit<AdminListMedicines, "cursor"> & { afterId?: string }

/** Every medicine on file, unsellable ones too, in the order of their ids. One statement. */
export async function readMedicines(
  container: MedusaContainer,
  filter: Filter
): Promise<AdminMedicineRow[]> {
  const clauses: { sql: string; values: string[] }[] = []
  if (filter.afterId) {
    clauses.push({ sql: "m.id > ?", values: [filter.afterId] })
  }
  if (filter.kind) {
    clauses.push({ sql: "m.kind = ?", values: [filter.kind] })
  }
  if (filter.q) {
    const pattern = containing(filter.q)
    clauses.push({
      sql: "(p.title ILIKE ? OR m.sku ILIKE ? OR m.manufacturer ILIKE ?)",
      values: [pattern, pattern, pattern],
    })
  }
  if (filter.scheme) {
    const unclassified = filter.scheme === "none"
    clauses.push(
      unclassified
        ? { sql: "k.scheme IS NULL", values: [] }
        : { sql: "k.scheme = ?", values: [filter.scheme] }
    )
  }
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: AdminMedicineRow[] }>(
      `WITH ${DAY_AND_SCHEMES_SQL}
       SELECT m.id, m.product_id, m.sku, p.title, p.status, m.kind, m.manufacturer, m.hsn,
              m.storage_class, k.scheme, coalesce(k.prescription_required, true) AS prescription_required,
              coalesce(k.sellable, false) AS sellable, price.mrp_paise AS list_mrp_paise
       FROM medicine m CROSS JOIN asked
       JOIN product p ON p.id = m.product_id AND p.deleted_at IS NULL
       ${CLASSIFICATION_SQL} ${LIST_PRICE_SQL}
       WHERE m.deleted_at IS NULL ${clauses.map(({ sql }) => `AND ${sql}`).join(" ")}
       ORDER BY m.id LIMIT ?`,
      [null, ...clauses.flatMap(({ values }) => values), filter.limit]
    )
  return rows
}
