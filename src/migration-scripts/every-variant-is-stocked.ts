import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * A variant without managed stock, or with backorder, would pass the Inventory Module and with it
 * one of the four nets. `NOT VALID` leaves rows alone that were there before; every write is checked.
 */
export default async function everyVariantIsStocked({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database.raw(
    `ALTER TABLE product_variant DROP CONSTRAINT IF EXISTS "CK_product_variant_is_stocked"`
  )
  await database.raw(
    `ALTER TABLE product_variant ADD CONSTRAINT "CK_product_variant_is_stocked"
       CHECK (manage_inventory AND NOT allow_backorder) NOT VALID`
  )
}
