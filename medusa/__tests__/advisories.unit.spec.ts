import { readFileSync } from "node:fs"
import path from "node:path"
import { describeFinding, findingsIn, knownAdvisories, type Lockfile } from "../advisories"

const ROOT = path.resolve(__dirname, "../..")

const lockfileWith = (place: string, version: string): Lockfile => ({
  packages: { "": { version: "0.1.0" }, [place]: { version } },
})

const idsIn = (place: string, version: string) =>
  findingsIn(lockfileWith(place, version), knownAdvisories()).map(({ advisory }) => advisory.id)

describe("known holes in what is installed", () => {
  it.each(["package-lock.json", "payload/package-lock.json"])("are not in %s", (file) => {
    const lockfile = JSON.parse(readFileSync(path.join(ROOT, file), "utf8")) as Lockfile

    const findings = findingsIn(lockfile, knownAdvisories())

    expect(Object.keys(lockfile.packages).length).toBeGreaterThan(500)
    expect(findings.map(describeFinding)).toEqual([])
  })

  it("are refused by name, nested or not, before the fixed version", () => {
    const expected = ["GHSA-f88m-g3jw-g9cj", "GHSA-rgj7-g3m4-5g8c"]

    expect(idsIn("node_modules/sharp", "0.34.5")).toEqual(expected)
    expect(idsIn("node_modules/next/node_modules/sharp", "0.34.5")).toEqual(expected)
    expect(idsIn("node_modules/sharp", "0.35.0-rc.1")).toEqual(expected)
    expect(idsIn("node_modules/lodash", "4.17.23")).toEqual(["GHSA-r5fr-rjxr-66jc"])
    expect(idsIn("node_modules/sharp", "0.35.5")).toEqual([])
    expect(idsIn("node_modules/not-sharp", "0.34.5")).toEqual([])
  })

  it("count from the version that brought them", () => {
    expect(idsIn("node_modules/uuid", "13.0.0")).toEqual(["GHSA-w5hq-g745-h8pq"])
    expect(idsIn("node_modules/uuid", "12.9.9")).toEqual([])
    expect(idsIn("node_modules/uuid", "11.1.0")).toEqual(["GHSA-w5hq-g745-h8pq"])
  })

  it("stay only by version and with a reason, and only as long as they are installed", () => {
    const trees = ["package-lock.json", "payload/package-lock.json"].map(
      (file) => JSON.parse(readFileSync(path.join(ROOT, file), "utf8")) as Lockfile
    )
    const accepted = knownAdvisories().flatMap((advisory) =>
      advisory.accepted ? [{ ...advisory, ...advisory.accepted }] : []
    )

    expect(accepted.map(({ package: name }) => name)).toEqual(["ajv", "uuid", "esbuild"])
    for (const { package: name, versions, reason } of accepted) {
      expect(reason.length).toBeGreaterThan(20)
      for (const version of versions) {
        const installed = trees.some((tree) =>
          Object.entries(tree.packages).some(
            ([place, entry]) => place.endsWith(`node_modules/${name}`) && entry.version === version
          )
        )
        expect([name, version, installed]).toEqual([name, version, true])
      }
    }
  })
})
