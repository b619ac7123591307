import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { foldEmail } from "../lib/fold-email"

/** Statements with `?` parameters. */
export type Statements = <Row extends object>(
  statement: string,
  parameters?: string[]
) => Promise<Row[]>

type Place = {
  table: string
  column: string
  where: string
  /** When another row is this one's twin; null where addresses may come again. */
  twin: string | null
}

const PLACES: Place[] = [
  {
    table: "customer",
    column: "email",
    where: "true",
    twin: "other.has_account = customer.has_account",
  },
  {
    table: "provider_identity",
    column: "entity_id",
    where: "provider = 'emailpass'",
    twin: "other.provider = 'emailpass'",
  },
  { table: '"user"', column: "email", where: "true", twin: "true" },
  { table: "invite", column: "email", where: "true", twin: "true" },
  { table: "cart", column: "email", where: "completed_at IS NULL", twin: null },
]

/** No capital, no blank, nothing outside ASCII: folding would change nothing. */
const MAY_CHANGE = (column: string) => `(${column} ~ '[A-Z[:space:]]' OR ${column} ~ '[^ -~]')`

/**
 * E-mail addresses are folded where they enter; this folds those that are there. Rows that would then
 * be the same are left as they are and named by id, for a person to decide: one of each address
 * keeps its login. Afterwards the database takes no second account of an address, in whatever case.
 */
export default async function oneAccountPerAddress({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const sql: Statements = async <Row extends object>(
    statement: string,
    parameters: string[] = []
  ) => (await database.raw<{ rows: Row[] }>(statement, parameters)).rows

  for (const { table, folded, twins } of await foldStoredEmails(sql)) {
    logger.info(`${table}: ${folded} e-mail addresses folded`)
    if (twins.length > 0) {
      logger.warn(
        `${table}: ${twins.length} left alone, another row has the same address: ${twins.join(", ")}`
      )
    }
  }
}

export async function foldStoredEmails(
  sql: Statements
): Promise<{ table: string; folded: number; twins: string[] }[]> {
  const done: { table: string; folded: number; twins: string[] }[] = []
  for (const place of PLACES) {
    done.push({ table: place.table, ...(await foldPlace(sql, place)) })
  }
  const twinsOf = (table: string) => done.find((one) => one.table === table)?.twins ?? []
  await sql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_customer_one_account_per_address"
    ON customer (lower(email)) WHERE has_account AND deleted_at IS NULL
      AND id <> ALL (${textArray(twinsOf("customer"))})`)
  await sql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_provider_identity_one_login_per_address"
    ON provider_identity (lower(entity_id)) WHERE provider = 'emailpass' AND deleted_at IS NULL
      AND id <> ALL (${textArray(twinsOf("provider_identity"))})`)
  return done
}

async function foldPlace(
  sql: Statements,
  { table, column, where, twin }: Place
): Promise<{ folded: number; twins: string[] }> {
  const rows = await sql<{ id: string; address: string }>(
    `SELECT id, ${column} AS address FROM ${table}
     WHERE deleted_at IS NULL AND ${where} AND ${MAY_CHANGE(column)} ORDER BY created_at, id`
  )
  // The oldest of several becomes the one; a row that has the folded form already is before them all.
  const free = twin
    ? `AND NOT EXISTS (SELECT 1 FROM ${table} other
         WHERE other.${column} = ? AND other.deleted_at IS NULL AND ${twin})`
    : ""
  const twins: string[] = []
  let folded = 0
  for (const { id, address } of rows) {
    const email = foldEmail(address)
    if (email === address) {
      continue
    }
    const written = await sql<{ id: string }>(
      `UPDATE ${table} SET ${column} = ? WHERE id = ? ${free} RETURNING id`,
      free ? [email, id, email] : [email, id]
    )
    if (written.length > 0) {
      folded += 1
    } else {
      twins.push(id)
    }
  }
  return { folded, twins }
}

const textArray = (ids: string[]) =>
  `ARRAY[${ids.map((id) => `'${id.replaceAll("'", "''")}'`).join(", ")}]::text[]`
