import type { Role } from "../../modules/access/roles"
import { accessBesideRoutes } from "./beside-routes"
import { CATALOGUE } from "./core/catalogue"
import { CLOSED } from "./core/closed"
import { CUSTOMERS } from "./core/customers"
import { LOGINS } from "./core/logins"
import { ORDERS } from "./core/orders"
import { SETTINGS } from "./core/settings"
import { SHOP } from "./core/shop"
import type { Access } from "./who"

const CORE = [CLOSED, LOGINS, SETTINGS, CATALOGUE, CUSTOMERS, ORDERS, SHOP]
  .flat()
  .flatMap(({ who, routes }) => routes.map((route): [string, Access] => [route, who]))

/** Every route, core's and ours, as `POST /admin/orders/:id`, and who may call it. */
export const ACCESS: ReadonlyMap<string, Access> = eachOnce([...CORE, ...accessBesideRoutes()])

/** @param path as registered, e.g. `/admin/orders/:id` */
export function accessTo(method: string, path: string): Access | undefined {
  return ACCESS.get(`${method} ${path}`)
}

/** The routes of the admin that roles open, in the table's own words: all that it should show. */
export function adminRoutesOpenTo(roles: readonly Role[]): string[] {
  return [...ACCESS]
    .filter(([route]) => route.includes(" /admin/"))
    .filter(([, access]) => {
      switch (access.to) {
        case "roles":
          return access.roles.some((role) => roles.includes(role))
        case "user":
        case "everyone":
          return true
        case "customer":
        case "nobody":
          return false
      }
    })
    .map(([route]) => route)
}

/** @throws Error, which stops the boot, when the access of a route is said twice */
export function eachOnce(
  rows: readonly (readonly [route: string, access: Access])[]
): Map<string, Access> {
  const access = new Map(rows)
  if (access.size < rows.length) {
    const routes = rows.map(([route]) => route)
    const twice = routes.filter((route, index) => routes.indexOf(route) < index)
    throw new Error(
      `Who may call ${twice.join(", ")} is said twice: say it once, beside our own route`
    )
  }
  return access
}

/** @throws Error, which stops the boot, when nobody has said who may call a route */
export function assertHasAccess(method: string, path: string): void {
  if (!accessTo(method, path)) {
    throw new Error(
      `${method} ${path} has no access: say who may call it, in the access.ts beside a route of ours, in src/api/access/core for one of core`
    )
  }
}

/** What is said of routes that are not registered: an update of core took them away, or a name is wrong. */
export function accessWithoutRoute(registered: ReadonlySet<string>): string[] {
  return [...ACCESS.keys()].filter((route) => !registered.has(route))
}
