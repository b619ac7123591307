import { readFileSync } from "node:fs"
import path from "node:path"

type Advisory = {
  package: string
  /** Versions from this one, and before `fixed`, are vulnerable. */
  from: string
  fixed: string
  id: string
  title: string
  /** The day on which somebody looked it up. */
  read: string
  /** Versions that stay for now, and why the hole is out of reach. */
  accepted?: { versions: string[]; reason: string }
}

export type Lockfile = { packages: Record<string, { version?: string; name?: string }> }

type Finding = { place: string; version: string; advisory: Advisory }

/** Read by people, because the registry's own audit is not always there. */
export function knownAdvisories(): Advisory[] {
  return JSON.parse(readFileSync(path.join(__dirname, "advisories.json"), "utf8")) as Advisory[]
}

/** What of a lockfile is vulnerable, wherever in the tree it stands. */
export function findingsIn(lockfile: Lockfile, advisories: Advisory[]): Finding[] {
  return Object.entries(lockfile.packages).flatMap(([place, { version, name }]) => {
    const installed = name ?? place.split("node_modules/").at(-1)
    return advisories
      .filter(
        (advisory) =>
          advisory.package === installed &&
          version !== undefined &&
          !advisory.accepted?.versions.includes(version) &&
          order(advisory.from, version) <= 0 &&
          order(version, advisory.fixed) < 0
      )
      .map((advisory) => ({ place, version: version ?? "", advisory }))
  })
}

export function describeFinding({ place, version, advisory }: Finding): string {
  return `${place}@${version}: ${advisory.id} (${advisory.title}), fixed in ${advisory.fixed}`
}

/** Below zero when `one` comes before `other`; a pre-release comes before its release. */
function order(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => {
    const [numbers, preRelease] = version.split("+")[0].split(/-(.*)/)
    return [...numbers.split(".").map(Number), preRelease === undefined ? 1 : 0]
  })
  const differing = a.findIndex((part, index) => part !== b[index])
  return differing < 0 ? 0 : a[differing] - b[differing]
}
