import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../../lib/sql"

const COLUMNS = [
  "order_id",
  "order_line_id",
  "variant_id",
  "medicine_id",
  "quantity",
  "scheme",
  "classification_id",
  "classification_citation",
  "unit_price_paise",
  "mrp_paise",
  "cap_paise",
  "hsn",
  "gst_rate_basis_points",
  "gst_rule_ids",
  "allocation_id",
  "validity_policy_id",
  "fulfilment_policy_id",
  "location_id",
  "licence_snapshot",
] as const

const JSON_COLUMNS: readonly string[] = ["gst_rule_ids", "licence_snapshot"]

export type OrderLineFreeze = {
  order_id: string
  order_line_id: string
  variant_id: string
  medicine_id: string
  quantity: number
  scheme: string
  classification_id: string
  classification_citation: string
  unit_price_paise: number
  mrp_paise: number
  cap_paise: number
  hsn: string
  gst_rate_basis_points: number
  gst_rule_ids: string[]
  allocation_id: string | null
  validity_policy_id: string | null
  fulfilment_policy_id: string | null
  location_id: string
  licence_snapshot: Record<string, unknown>
}

export async function insertOrderLineRecords(sql: Sql, records: OrderLineFreeze[]): Promise<void> {
  for (const record of records) {
    await sql(
      `INSERT INTO order_line_record (id, ${COLUMNS.join(", ")})
       VALUES (?, ${COLUMNS.map((column) => (JSON_COLUMNS.includes(column) ? "?::jsonb" : "?")).join(", ")})
       ON CONFLICT DO NOTHING`,
      [
        generateEntityId(undefined, "olrec"),
        ...COLUMNS.map((column) =>
          JSON_COLUMNS.includes(column) ? JSON.stringify(record[column]) : record[column]
        ),
      ]
    )
  }
}
