import type { Payload } from "payload"

type Table = "articles" | "conditions" | "monographs" | "doctors" | "helplines"
type Column = "slug" | "phone"

/** What is there already, whatever its state: the seed brings nothing back from the trash. */
export const knownValues = async (
  payload: Payload,
  { table, column }: { table: Table; column: Column }
): Promise<Set<string>> => {
  const { rows } = await payload.db.pool.query<{ value: string }>(
    `SELECT ${column}::text AS value FROM ${table} WHERE ${column} IS NOT NULL`
  )
  return new Set(rows.map(({ value }) => value))
}
