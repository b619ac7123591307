import { execFile } from "node:child_process"
import { readFile } from "node:fs/promises"
import path from "node:path"
import { promisify } from "node:util"
import { PROJECT_ROOT, rows } from "../harness/postgres"
import { SEED_PASSWORD } from "../harness/settings"
import { startSystem, type System } from "../harness/system"

const run = promisify(execFile)

describe("the README's first prescription order by curl", () => {
  let system: System

  beforeAll(async () => {
    system = await startSystem()
  }, 240_000)

  afterAll(async () => {
    await system?.stop()
  })

  it("is refused without a prescription and ends with a paid order", async () => {
    // Given the README's own lines, with the addresses of this system
    const readme = await readFile(path.join(PROJECT_ROOT, "README.md"), "utf8")
    const block = /```sh\n(API=[\s\S]*?)```/.exec(readme)?.[1] ?? ""
    const script = block
      .replace("http://localhost:9000", system.url())
      .replace("http://localhost:9200", system.simulatorUrl)
      .replace(/^PASSWORD=.*$/m, `PASSWORD=${SEED_PASSWORD}`)

    // When a newcomer pastes them
    const { stdout } = await run("bash", ["-ec", script], { cwd: PROJECT_ROOT })

    // Then the checkout was refused first, and one order is paid
    expect(stdout).toContain('"code":"rx_required"')
    expect(stdout.trim().split("\n").at(-1)).toBe("1")
    const captured = await rows(system.databaseUrl, "select 1 from capture")
    expect(captured).toHaveLength(1)
  }, 120_000)
})
