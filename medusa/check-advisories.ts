import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import path from "node:path"
import { describeFinding, findingsIn, knownAdvisories, type Lockfile } from "./advisories"

/** `npm run advisories`: the committed list, then the registry's own audit when it answers. */

const ROOT = path.resolve(__dirname, "..")
const TREES = [ROOT, path.join(ROOT, "payload")]

for (const folder of TREES) {
  const file = path.join(folder, "package-lock.json")
  const lockfile = JSON.parse(readFileSync(file, "utf8")) as Lockfile
  const findings = findingsIn(lockfile, knownAdvisories())
  console.log(`${path.relative(ROOT, file)}: ${findings.length} by the committed list`)
  for (const finding of findings) {
    console.log(`  ${describeFinding(finding)}`)
    process.exitCode = 1
  }
  audit(folder)
}

function audit(folder: string): void {
  try {
    execFileSync("npm", ["audit", "--omit=dev"], { cwd: folder, stdio: "inherit" })
  } catch {
    console.log("  npm audit: see above. What it names belongs into medusa/advisories.json")
  }
}
