import { readdir, readFile } from "node:fs/promises"
import path from "node:path"
import { getPayload } from "payload"
import { beforeEach, expect, test } from "vitest"
import { migrations } from "../src/migrations"
import { runCommand } from "./run-command"
import { createScratchDatabase, queryOnce } from "./scratch-database"
import { testSettings } from "./settings"

let databaseUrl: string

beforeEach(async () => {
  databaseUrl = await createScratchDatabase()
})

const migrate = () => runCommand("scripts/migrate.ts", testSettings(databaseUrl))
// A migration written by hand changes nothing that Payload knows of, and has none.
const latestSnapshot = async () => {
  const folder = path.resolve(import.meta.dirname, "../src/migrations")
  const files = (await readdir(folder)).filter((file) => file.endsWith(".json"))
  return readFile(path.join(folder, files.sort().at(-1) ?? ""), "utf8")
}
const recorded = () =>
  queryOnce<{ name: string }>(databaseUrl, "select name from payload_migrations order by id")

test("two processes that start together migrate an empty database once", async () => {
  const results = await Promise.all([migrate(), migrate()])

  expect(results.map(({ code }) => code)).toEqual([0, 0])
  expect(results.filter(({ output }) => output.includes("Migrations applied"))).toHaveLength(1)
  expect(await recorded()).toEqual(migrations.map(({ name }) => ({ name })))

  const again = await migrate()
  expect(again.output).toContain("Nothing to migrate.")
  expect(await recorded()).toHaveLength(migrations.length)
})

test("a database changed by a schema push is refused in words and nobody is asked", async () => {
  await migrate()
  await queryOnce(databaseUrl, "insert into payload_migrations (name, batch) values ('dev', -1)")

  const { code, output } = await migrate()

  expect(code).toBe(1)
  expect(output).toContain("was changed by a schema push")
})

test("a database that does not answer, and a missing setting, end with 1 and a sentence", async () => {
  const unreachable = await runCommand(
    "scripts/migrate.ts",
    testSettings("postgres://postgres@127.0.0.1:1/none")
  )
  const unset = await runCommand("scripts/migrate.ts", {})

  expect([unreachable.code, unset.code]).toEqual([1, 1])
  expect(unset.output).toContain("Missing settings: CMS_DATABASE_URL, PAYLOAD_SECRET, CMS_URL.")
})

test("the collections have no change that a migration does not carry", async () => {
  Object.assign(process.env, testSettings(databaseUrl))
  const payload = await getPayload({
    config: (await import("../src/payload.config")).default,
    disableOnInit: true,
  })
  const { generateDrizzleJson, generateMigration } = payload.db.requireDrizzleKit()
  const committed: Parameters<typeof generateMigration>[0] = JSON.parse(await latestSnapshot())

  const statements = await generateMigration(
    committed,
    await generateDrizzleJson(payload.db.schema)
  )

  expect(statements).toEqual([])
})
