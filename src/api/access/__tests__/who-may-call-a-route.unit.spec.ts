import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { ROLES } from "../../../modules/access/roles"
import { accessBesideRoutes } from "../beside-routes"
import { EVERYONE, OWNER, PHARMACIST } from "../who"
import {
  ACCESS,
  accessTo,
  accessWithoutRoute,
  adminRoutesOpenTo,
  assertHasAccess,
  eachOnce,
} from "../who-may-call-a-route"

const API = path.resolve(__dirname, "../..")
const HANDLER = /^export (?:async function|function|const) (GET|POST|PUT|PATCH|DELETE)\b/gm

describe("who may call a route", () => {
  it("is said beside each of our routes, for its own methods and no others", () => {
    const said = accessBesideRoutes().map(([route]) => route)

    expect(said).toContain("POST /admin/orders/:id/handover")
    expect(said.sort()).toEqual(handlersOfOurs().sort())
  })

  it("is said once: a second answer is refused, and the route named", () => {
    const given = [
      ["GET /admin/things", OWNER],
      ["GET /admin/thing", OWNER],
    ] as const
    const twice = () => eachOnce([...given, ["GET /admin/things", PHARMACIST]])

    expect(twice).toThrow("Who may call GET /admin/things is said twice")
    expect([...eachOnce(given).keys()]).toEqual(["GET /admin/things", "GET /admin/thing"])
  })

  it("is asked for by the whole route: nothing is open by a prefix", () => {
    expect(accessTo("POST", "/admin/prescriptions/:id/claim")).toEqual(PHARMACIST)
    expect(accessTo("POST", "/admin/prescriptions/:id/claim/again")).toBeUndefined()
    expect(accessTo("PUT", "/admin/prescriptions/:id/claim")).toBeUndefined()
    expect(accessTo("POST", "/admin/prescriptions/:id/claim/")).toBeUndefined()
    expect(() => assertHasAccess("GET", "/admin/prescriptions/:id/anything")).toThrow(
      "GET /admin/prescriptions/:id/anything has no access"
    )
    const patterns = [...ACCESS.keys()].filter((route) => !/^[A-Z]+ (\/:?[\w-]+)+$/.test(route))
    expect(patterns).toEqual([])
  })

  it("is left over where a route is gone, and the route named", () => {
    const registered = new Set(ACCESS.keys())
    expect(accessWithoutRoute(registered)).toEqual([])

    registered.delete("POST /admin/orders/:id/handover")

    expect(accessWithoutRoute(registered)).toEqual(["POST /admin/orders/:id/handover"])
  })

  it("keeps prescriptions with pharmacists, whatever route is added there", () => {
    const others = [...ACCESS].filter(
      ([route, access]) => / \/admin\/prescription/.test(route) && access !== PHARMACIST
    )

    expect(others).toEqual([])
    expect(adminRoutesOpenTo(["pharmacist"])).toContain("GET /admin/prescriptions/:id")
  })

  it("is everyone, under the admin, for these routes alone", () => {
    const open = [...ACCESS].filter(
      ([route, access]) => route.includes(" /admin/") && access === EVERYONE
    )

    expect(open.map(([route]) => route).sort()).toEqual([
      "GET /admin/feature-flags",
      "POST /admin/invites/accept",
    ])
  })
})

describe("the routes of the admin that a person's roles open", () => {
  it("are, without a role, those that ask for none", () => {
    expect(adminRoutesOpenTo([]).sort()).toEqual([
      "GET /admin/feature-flags",
      "GET /admin/staff/me",
      "POST /admin/invites/accept",
    ])
  })

  it.each(ROLES)("are, for the role %s, those that name it", (role) => {
    const named = [...ACCESS].filter(
      ([, access]) => access.to === "roles" && access.roles.includes(role)
    )

    expect(adminRoutesOpenTo([role])).toContain("GET /admin/orders")
    expect(adminRoutesOpenTo([role]).sort()).toEqual(
      [...named.map(([route]) => route), ...adminRoutesOpenTo([])].sort()
    )
  })

  it("are, for several roles, what each opens and nothing more", () => {
    const each = new Set([...adminRoutesOpenTo(["support"]), ...adminRoutesOpenTo(["auditor"])])

    expect(adminRoutesOpenTo(["support", "auditor"]).sort()).toEqual([...each].sort())
    expect(each).not.toContain("POST /admin/lots/:id/status")
  })
})

/** As the code of the routes says them, which is read and not run. */
function handlersOfOurs(): string[] {
  return readdirSync(API, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.ts")
    .flatMap((file) => {
      const at = `/${path.dirname(file)}`.replace(/\[(\w+)\]/g, ":$1")
      const code = readFileSync(path.join(API, file), "utf8")
      return [...code.matchAll(HANDLER)].map(([, method]) => `${method} ${at}`)
    })
}
