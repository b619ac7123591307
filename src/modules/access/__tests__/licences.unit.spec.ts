import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

const ROOT = path.resolve(__dirname, "../../../..")
const OURS = [
  "src",
  "plugins/checkout-guards/src",
  "plugins/razorpay/src",
  "packages/triage/src",
  "medusa",
  "proofs",
]

/** Parts of Medusa under its enterprise licence, by every door they could come in. */
const ENTERPRISE = [
  /@medusajs\/rbac/,
  /@medusajs\/auth-oidc/,
  /@medusajs\/medusa\/rbac/,
  /core-flows\/(dist\/)?rbac/,
  /\bdefinePolicies\b/,
  /\bpolicies\s*:/,
  /\bwrapWithPoliciesCheck\b/,
  /\bMEDUSA_FF_RBAC\b/,
  /["']?\brbac\b["']?\s*:\s*true/,
]

/** Licences that a network service may be built on without giving away or being bound. */
const ALLOWED = new Set([
  "MIT",
  "(MIT OR CC0-1.0)",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "Apache-2.0 AND MIT",
  "BlueOak-1.0.0",
  "Python-2.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "Unlicense",
  // libvips inside sharp: a separate, replaceable library.
  "LGPL-3.0-or-later",
  "Apache-2.0 AND LGPL-3.0-or-later",
  "Apache-2.0 AND LGPL-3.0-or-later AND MIT",
])

/** Read by a person: their package.json says nothing or points to a file. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  busboy: "MIT in its LICENSE",
  streamsearch: "MIT in its LICENSE",
  exit: "MIT in its LICENSE-MIT",
  limiter: "MIT in its LICENSE.txt",
  "parent-require": "MIT in its README",
  "connect-dynamodb": "MIT in its LICENSE",
}

/** Medusa's packages: MIT, except the enterprise parts, which come along unused. */
const isMedusa = (name: string) => name.startsWith("@medusajs/")

type LockedPackage = { license?: string; link?: boolean }

describe("licences", () => {
  it("none of our sources touches an enterprise part", () => {
    const files = OURS.flatMap((folder) => sourcesIn(path.join(ROOT, folder)))
    files.push(path.join(ROOT, "medusa-config.ts"))

    const touching = files.flatMap((file) => {
      const source = readFileSync(file, "utf8")
      return ENTERPRISE.filter((part) => part.test(source)).map(
        (part) => `${path.relative(ROOT, file)}: ${part.source}`
      )
    })

    expect(files.length).toBeGreaterThan(20)
    expect(touching).toEqual([])
  })

  it("our package.json asks for no enterprise part", () => {
    const manifest = readFileSync(path.join(ROOT, "package.json"), "utf8")

    expect(manifest).not.toMatch(/@medusajs\/(rbac|auth-oidc)/)
  })

  it("every dependency has a licence that we accept", () => {
    const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
      readFileSync(path.join(ROOT, "package-lock.json"), "utf8")
    )
    const unaccepted = Object.entries(lock.packages)
      .filter(([folder, found]) => folder.includes("node_modules/") && !found.link)
      .map(([folder, { license }]) => ({ name: nameOf(folder), license }))
      .filter(
        ({ name, license }) => !isMedusa(name) && !READ_BY_HAND[name] && !ALLOWED.has(license ?? "")
      )

    expect(unaccepted).toEqual([])
  })
})

function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length)
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) {
      return entry.name === "__tests__" || entry.name === "node_modules" ? [] : sourcesIn(full)
    }
    return /\.(ts|tsx|mjs|js)$/.test(entry.name) ? [full] : []
  })
}
