import { readdirSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import type { Access } from "./who"

const API = path.resolve(__dirname, "..")
const FILE = /^access\.[jt]s$/
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]

const load: (file: string) => unknown = createRequire(__filename)

/**
 * What each of our routes says in the `access.ts` beside its `route.ts`: who may call it, by method. The
 * folder is the path, as Medusa reads it. No code of a route is loaded for this.
 *
 * @throws Error when a file says something else
 */
export function accessBesideRoutes(): [route: string, access: Access][] {
  return readdirSync(API, { recursive: true, encoding: "utf8" })
    .filter((file) => FILE.test(path.basename(file)))
    .flatMap((file) =>
      saidIn(file).map(([method, access]): [string, Access] => [
        `${method} ${pathOf(path.dirname(file))}`,
        access,
      ])
    )
}

function saidIn(file: string): [method: string, access: Access][] {
  const said = load(path.join(API, file))
  if (typeof said !== "object" || said === null) {
    throw new Error(`${file} says nothing`)
  }
  return Object.entries(said).map(([method, access]: [string, unknown]) => {
    if (!METHODS.includes(method) || !isAccess(access)) {
      throw new Error(`${file}: ${method} is no method with its access`)
    }
    return [method, access]
  })
}

function pathOf(folder: string): string {
  return `/${folder
    .split(path.sep)
    .map((segment) => segment.replace(/^\[(\w+)\]$/, ":$1"))
    .join("/")}`
}

function isAccess(value: unknown): value is Access {
  return typeof value === "object" && value !== null && "to" in value
}
