import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Every half minute what happened in the last day is compared with what people were told. What an id
 * does not date needs an index. A script because the tables are core's.
 */
export default async function whatHappenedIsFoundByItsTime({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const [table, column] of [
    ["fulfillment", "shipped_at"],
    ["fulfillment", "delivered_at"],
    ["order", "canceled_at"],
    ["return", "requested_at"],
    ["return", "received_at"],
  ]) {
    await database.raw(`CREATE INDEX IF NOT EXISTS ?? ON ?? (??) WHERE ?? IS NOT NULL`, [
      `IDX_${table}_${column}`,
      table,
      column,
      column,
    ])
  }
}
