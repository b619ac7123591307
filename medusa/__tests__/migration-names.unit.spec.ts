import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"

const ROOT = path.resolve(__dirname, "../..")
const MIGRATION = /^(Migration\d+)\.[jt]s$/

/**
 * Medusa remembers the migrations of every module in one table, by name alone: of two with one name
 * the second never runs, and nothing says so.
 */
describe("migrations of the application's modules", () => {
  const ours = modules("src/modules", "migrations")

  it("have names that no other module has, core's included", () => {
    // A module here with core's name is loaded in its place, so core's own is not in the way.
    const core = modules("node_modules/@medusajs", "dist/migrations").filter(
      ({ module }) => !ours.some((own) => own.module === module)
    )
    const owners = new Map<string, Set<string>>()
    for (const { module, name } of [...ours, ...core]) {
      owners.set(name, (owners.get(name) ?? new Set()).add(module))
    }

    const shared = ours.filter(({ name }) => owners.get(name)?.size !== 1)

    expect(ours.length).toBeGreaterThan(20)
    expect(core.length).toBeGreaterThan(20)
    expect(shared).toEqual([])
  })

  it.each(ours)("$module: $name exports a class of its file's name", ({ file, name }) => {
    const source = readFileSync(file, "utf8")
    const exported = [...source.matchAll(/export (?:class |\{ )(\w+)/g)].map(([, found]) => found)

    expect(exported).toEqual([name])
  })
})

function modules(folder: string, below: string) {
  return readdirSync(path.join(ROOT, folder)).flatMap((module) => {
    const migrations = path.join(ROOT, folder, module, below)
    const files = existsSync(migrations) ? readdirSync(migrations) : []
    return files.flatMap((file) => {
      const name = MIGRATION.exec(file)?.[1]
      return name ? [{ module, name, file: path.join(migrations, file) }] : []
    })
  })
}
