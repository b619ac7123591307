import type { z } from "@medusajs/framework/zod"
import type { CmsDependencies } from "./dependencies"
import type { CmsRow } from "./schemas"

type Rows<T> = { collection: string; rows: CmsRow[]; schema: z.ZodType<T> }

/** One that is not whole is left out, and named for whoever mends it: the others stand without it. */
export function wholeRows<T>(
  { logger }: CmsDependencies,
  { collection, rows, schema }: Rows<T>
): T[] {
  return rows.flatMap((row) => {
    const parsed = schema.safeParse(row)
    if (parsed.success) {
      return [parsed.data]
    }
    const fields = parsed.error.issues.map(({ path }) => path.join(".")).join(", ")
    logger.warn(`Left out of ${collection}: ${row.id} of the CMS is not whole (${fields})`)
    return []
  })
}
