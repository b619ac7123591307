import { randomBytes } from "node:crypto"
import { Client } from "pg"

const PREFIX = "cms_test_"

/** Named by the process of the whole run, which drops every database of the run at its end. */
const prefixOf = (run: number) => `${PREFIX}${run}_`

/** Migrated once for all files of a run. */
const templateOf = (run: number) => `${prefixOf(run)}template`

const addressOf = (name: string): string => {
  const url = new URL(testServer())
  url.pathname = `/${name}`
  return url.toString()
}

/** @returns the address of a database on the server of TEST_DATABASE_URL, empty or migrated. */
export const createScratchDatabase = async (
  is: "empty" | "migrated" = "empty"
): Promise<string> => {
  const run = process.ppid
  const name = `${prefixOf(run)}${randomBytes(6).toString("hex")}`
  const template = is === "migrated" ? ` template ${templateOf(run)}` : ""
  await queryOnce(testServer(), `create database ${name}${template}`)
  return addressOf(name)
}

/** @param migrate brings the empty database at this address up to date */
export const createTemplate = async (
  run: number,
  migrate: (databaseUrl: string) => Promise<void>
): Promise<void> => {
  await queryOnce(testServer(), `create database ${templateOf(run)}`)
  await migrate(addressOf(templateOf(run)))
}

/** Only once their users have ended: Payload keeps a connection open until its process ends. */
export const dropScratchDatabases = async (run: number): Promise<void> => {
  const databases = await queryOnce<{ datname: string }>(
    testServer(),
    "select datname from pg_database where starts_with(datname, $1)",
    [prefixOf(run)]
  )
  for (const { datname } of databases) {
    await queryOnce(testServer(), `drop database if exists ${datname} with (force)`)
  }
}

/** Rows of one statement on a connection of its own. */
export const queryOnce = async <Row extends object>(
  url: string,
  sql: string,
  values: unknown[] = []
): Promise<Row[]> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}

export const testServer = (): string => {
  const server = process.env.TEST_DATABASE_URL
  if (!server) {
    throw new Error("Set TEST_DATABASE_URL to a PostgreSQL server on which databases may be made")
  }
  return server
}
