import type { GraphResultSet, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Rows of core's graph as the reader has asked for them. A build checks with types that Medusa
 * generates for each entity, in which every field may be missing and some are.
 */
export async function graphRows<Row>(
  container: MedusaContainer,
  wanted: { entity: string; fields: string[]; filters: Record<string, unknown> }
): Promise<Row[]> {
  const { data }: GraphResultSet<string> = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(wanted)
  return data
}
