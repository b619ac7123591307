import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const NAMES = [
  ["Express, 30 minutes", "Express"],
  ["Standard, today", "Standard"],
  ["Cold chain, 60 minutes", "Cold chain"],
]

/**
 * A lane's promise is of the moment, so its name holds none. Names that somebody has written are left
 * alone; so are the ways of orders that were placed.
 */
export default async function lanesAreNamedWithoutADay({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const [before, now] of NAMES) {
    await database.raw(`UPDATE shipping_option SET name = ? WHERE name = ?`, [now, before])
    await database.raw(`UPDATE shipping_option_type SET label = ? WHERE label = ?`, [now, before])
  }
}
