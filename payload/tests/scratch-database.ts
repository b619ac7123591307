import { randomBytes } from "node:crypto"
import { Client } from "pg"

const PREFIX = "cms_test_"

/** Named by the process of the whole run, which drops every database of the run at its end. */
const prefixOf = (run: number) => `${PREFIX}${run}_`

/** @returns the address of an empty database on the server of TEST_DATABASE_URL. */
export const createScratchDatabase = async (): Promise<string> => {
  const name = `${prefixOf(process.ppid)}${randomBytes(6).toString("hex")}`
  await queryOnce(testServer(), `create database ${name}`)
  const url = new URL(testServer())
  url.pathname = `/${name}`
  return url.toString()
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
