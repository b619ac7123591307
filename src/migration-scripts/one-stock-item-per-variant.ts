import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const LINKS = "product_variant_inventory_item"

/**
 * A pack is one item of the stock, and an item is the stock of one pack: otherwise a medicine is
 * counted, reserved and handed over as another one. What was there before is left alone and named.
 */
export default async function oneStockItemPerVariant({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)

  for (const column of ["variant_id", "inventory_item_id"]) {
    const { rows } = await database.raw<{ rows: { id: string }[] }>(
      `SELECT ${column} AS id FROM ${LINKS} WHERE deleted_at IS NULL GROUP BY 1 HAVING count(*) > 1`
    )
    const shared = rows.map(({ id }) => id)
    if (shared.length > 0) {
      logger.warn(`${LINKS}: ${column} linked more than once: ${shared.join(", ")}`)
    }
    await database.raw(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_${LINKS}_one_${column}"
         ON ${LINKS} (${column}) WHERE deleted_at IS NULL AND ${column} <> ALL (${textArray(shared)})`
    )
  }
  await database.raw(
    `ALTER TABLE ${LINKS} DROP CONSTRAINT IF EXISTS "CK_variant_is_one_of_its_item"`
  )
  await database.raw(
    `ALTER TABLE ${LINKS} ADD CONSTRAINT "CK_variant_is_one_of_its_item"
       CHECK (required_quantity = 1) NOT VALID`
  )
}

const textArray = (ids: string[]) =>
  `ARRAY[${ids.map((id) => `'${id.replaceAll("'", "''")}'`).join(", ")}]::text[]`
