import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { linkPlugins } from "../link-plugins"

const root = mkdtempSync(join(tmpdir(), "link plugins-"))
const plugin = join(root, "plugins", "one")
const link = join(plugin, ".medusa", "server", "src")

beforeAll(() => {
  mkdirSync(join(plugin, "src"), { recursive: true })
  writeFileSync(join(plugin, "package.json"), "{}")
  writeFileSync(join(plugin, "src", "index.ts"), "source")
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe("linkPlugins", () => {
  it("links once, and changes nothing the second time", () => {
    expect(linkPlugins(root)).toEqual(["one"])
    linkPlugins(root)
    expect(readFileSync(join(link, "index.ts"), "utf8")).toBe("source")
  })

  it("replaces compiled files that a build left behind", () => {
    rmSync(link)
    mkdirSync(link)
    writeFileSync(join(link, "index.js"), "stale")

    linkPlugins(root)

    expect(readlinkSync(link)).toBe(join("..", "..", "src"))
  })
})
