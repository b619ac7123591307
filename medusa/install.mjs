import { spawn } from "node:child_process"
import { existsSync, readFileSync, statfsSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

/** Plain JavaScript without dependencies: it runs before anything is installed. */

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..")

/** The shop with its plugins, and the CMS with a lockfile of its own. */
const TREES = [
  { name: "the shop's packages", folder: projectRoot, needsGigabytes: 2.5 },
  { name: "the CMS's packages", folder: path.join(projectRoot, "payload"), needsGigabytes: 2 },
]
const MINIMUM_NODE = [20, 19]

/** Ends the process with one line: a fault that a person can mend needs no stack. */
export function refuse(line) {
  console.error(`\n✗ ${line}`)
  process.exit(1)
}

export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number)
  if (major < MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor < MINIMUM_NODE[1])) {
    refuse(
      `PulseKart needs Node ${MINIMUM_NODE.join(".")} or newer and this is ${process.versions.node}.`
    )
  }
}

export function requireDisk(folder, gigabytes) {
  let existing = folder
  while (!existsSync(existing)) {
    existing = path.dirname(existing)
  }
  const { bavail, bsize } = statfsSync(existing)
  const free = (bavail * bsize) / 1e9
  if (free < gigabytes) {
    refuse(
      `The disk of ${existing} is full: ${free.toFixed(1)} GB free, ${gigabytes} GB needed. Free some space and try again.`
    )
  }
}

/** Brings both trees in line with their lockfiles; does nothing when they are. */
export async function installTrees({ withCms = true } = {}) {
  const stale = TREES.slice(0, withCms ? 2 : 1).filter(
    ({ folder }) => existsSync(path.join(folder, "package-lock.json")) && !isInstalled(folder)
  )
  if (stale.length === 0) {
    return
  }
  requireDisk(
    projectRoot,
    stale.reduce((sum, tree) => sum + tree.needsGigabytes, 0)
  )
  await Promise.all(stale.map(install))
}

/**
 * npm's own record of what lies in node_modules, against the lockfile. Optional packages are for
 * other platforms and may be absent.
 */
function isInstalled(folder) {
  try {
    const wanted = readJson(path.join(folder, "package-lock.json")).packages
    const present = readJson(path.join(folder, "node_modules", ".package-lock.json")).packages
    return Object.entries(wanted).every(([where, entry]) => {
      const found = present[where]
      if (!where.startsWith("node_modules/") || entry.extraneous) {
        return true
      }
      return found
        ? found.version === entry.version && found.integrity === entry.integrity
        : entry.optional === true || entry.devOptional === true || entry.peer === true
    })
  } catch {
    return false
  }
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"))
}

function install({ name, folder }) {
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  console.log(`▸ installing ${name} (some minutes, once)`)
  const progress = setInterval(() => console.log(`  ${name}: ${seconds()} s so far`), 15_000)
  // NODE_ENV=production in the shell would leave out what a build needs.
  const env = { ...process.env, NODE_ENV: "development" }
  const parameters = ["ci", "--no-audit", "--no-fund", "--loglevel=error"]
  const child = spawn("npm", parameters, { cwd: folder, env, stdio: ["ignore", "ignore", "pipe"] })
  const stop = (signal) => child.kill(signal)
  const stopWithUs = () => child.kill()
  process.on("SIGINT", stop).on("SIGTERM", stop).on("exit", stopWithUs)
  let errors = ""
  child.stderr.setEncoding("utf8").on("data", (text) => (errors += text))
  return new Promise((resolve) => {
    child.on("error", (error) => refuse(`npm did not start: ${error.message}`))
    child.on("exit", (code, signal) => {
      clearInterval(progress)
      process.off("SIGINT", stop).off("SIGTERM", stop).off("exit", stopWithUs)
      if (signal) {
        refuse(`Installing ${name} was interrupted.`)
      }
      if (code !== 0) {
        refuse(`Installing ${name} failed: ${causeIn(errors)}`)
      }
      console.log(`✓ ${name} (${seconds()} s)`)
      resolve()
    })
  })
}

/** npm's first lines say what went wrong; the rest is advice. */
function causeIn(errors) {
  if (errors.includes("ENOSPC")) {
    return "the disk is full"
  }
  const lines = errors.split("\n").map((line) => line.replace(/^npm error ?/, "").trim())
  return lines.filter(Boolean).slice(0, 4).join(" / ")
}
