import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Core's link between cart and order has no unique key, and a lock that ran out is no guard: the
 * second of two orders from one cart fails here and is rolled back. A script because link tables are
 * made after every module's migrations.
 */
export default async function oneOrderPerCart({ container }: ExecArgs): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_cart_one_order_per_cart"
         ON order_cart (cart_id) WHERE deleted_at IS NULL`
  )
}
