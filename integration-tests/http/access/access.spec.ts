import type { Access } from "../../../src/api/access/who"
import { ACCESS } from "../../../src/api/access/who-may-call-a-route"
import { ROLES, type Role } from "../../../src/modules/access/roles"
import { caller, expectOk, type Answer, type Caller, type Refusal } from "../../harness/http"
import { rows } from "../../harness/postgres"
import { SEED_PASSWORD } from "../../harness/settings"
import { DEMO, loginCustomer, loginStaff, storefront, type Shop } from "../../harness/shop"
import { startSystem, type System } from "../../harness/system"

type ActorName = "anonymous" | "customer" | "no role" | "secret key" | Role

const ROUTES = [...ACCESS].map(([route, access]) => {
  const [method, path] = route.split(" ")
  return { method, path, access }
})
const AT_ONCE = 8
/** Tables that a refused request may write to. */
const BESIDES = ["rate_limit"]

describe("who may call what", () => {
  let system: System
  let shop: Shop
  let publishable: string
  let actors: Map<ActorName, Caller>

  beforeAll(async () => {
    system = await startSystem()
    shop = {
      url: system.url(),
      databaseUrl: system.databaseUrl,
      simulatorUrl: system.simulatorUrl,
      password: SEED_PASSWORD,
    }
    const store = await storefront(shop)
    const owner = await loginStaff(shop, DEMO.owner)
    const secret = await owner.post<{ api_key: { token: string } }>("/admin/api-keys", {
      title: "A secret key",
      type: "secret",
    })
    const [key] = await rows<{ token: string }>(
      shop.databaseUrl,
      "select token from api_key where title = 'Storefront'"
    )
    publishable = key.token
    const basic = Buffer.from(`${secret.body.api_key.token}:`).toString("base64")
    const staff = await Promise.all(
      ROLES.map(async (role) => [role, await loginStaff(shop, DEMO[role])] as const)
    )
    actors = new Map<ActorName, Caller>([
      ["anonymous", store],
      ["customer", await loginCustomer(shop, DEMO.asha)],
      ["no role", await withoutRole(shop, owner)],
      ["secret key", caller(shop.url, { authorization: `Basic ${basic}` })],
      ...staff,
    ])
  }, 600_000)

  afterAll(async () => system?.stop())

  it("refuses every actor on every route that is not theirs, by its code, and changes nothing", async () => {
    const before = await rowCounts(shop)
    const leaks: string[] = []

    for (const [name, actor] of actors) {
      await inParallel(ROUTES, async ({ method, path, access }) => {
        const expected = refusalFor(name, path, access)
        if (expected) {
          const { status, body } = await request(actor, method, path)
          if (body.code !== expected || status < 400 || !body.type || !body.message) {
            leaks.push(`${name}: ${method} ${path} -> ${status} ${body.code}, not ${expected}`)
          }
        }
      })
    }

    expect(leaks).toEqual([])
    expect(await rowCounts(shop)).toEqual(before)
  }, 600_000)

  it("lets every role through to its own reading routes", async () => {
    const stopped: string[] = []

    for (const [name, actor] of actors) {
      const reading = ROUTES.filter(
        ({ method, path }) => method === "GET" && path.startsWith("/admin")
      )
      await inParallel(reading, async ({ method, path, access }) => {
        if (!refusalFor(name, path, access)) {
          const { status, body } = await request(actor, method, path)
          if (status >= 500 || ["permission_denied", "unauthorized"].includes(body.code)) {
            stopped.push(`${name}: ${method} ${path} -> ${status} ${body.code}`)
          }
        }
      })
    }

    expect(stopped).toEqual([])
  }, 600_000)

  it("reaches the same permission by other spellings of the path", async () => {
    const support = actors.get("support") ?? caller(shop.url)

    for (const path of ["/ADMIN/Audit", "/admin/audit/", "/admin/audit?x=1"]) {
      expect((await support.get<Refusal>(path)).body.code).toBe("permission_denied")
    }
    for (const path of ["/admin/%61udit", "/admin//audit"]) {
      expect(await support.get(path)).toMatchObject({ status: 404, body: { code: "not_found" } })
    }
    expect((await support.get("//admin/audit")).status).toBe(404)
  })

  it("takes a role away from the next request on", async () => {
    const owner = actors.get("owner") ?? caller(shop.url)
    const auditor = actors.get("auditor") ?? caller(shop.url)
    const [{ id }] = await rows<{ id: string }>(
      shop.databaseUrl,
      `select id from "user" where email = '${DEMO.auditor}'`
    )
    expect((await auditor.get("/admin/audit")).status).toBe(200)

    await owner.post(`/admin/staff/${id}/roles`, { roles: [] })

    expect((await auditor.get<Refusal>("/admin/audit")).body.code).toBe("permission_denied")
    await owner.post(`/admin/staff/${id}/roles`, { roles: ["auditor"] })
    const verdict = await auditor.get<{ verdict: { intact: boolean } }>("/admin/audit/verify")
    expect(verdict.body.verdict.intact).toBe(true)
  })

  it("answers unknown routes and expired tokens with type and code", async () => {
    const store = await storefront(shop)
    for (const path of ["/store/nothing", "/auth", "/hooks/nothing"]) {
      const { status, body } = await store.get<Refusal>(path)
      expect([status, body.code]).toEqual([404, "not_found"])
    }
    const forged = store.with({ authorization: "Bearer eyJhbGciOiJIUzI1NiJ9.e30.x" })
    for (const path of ["/store/customers/me", "/store/orders", "/store/prescriptions"]) {
      expect((await forged.get<Refusal>(path)).body.code).toBe("unauthorized")
    }
    expect(
      (await forged.post<Refusal>("/store/consult/sessions", { consent: true, locale: "en" })).body
        .code
    ).toBe("unauthorized")
  })

  it("lets a token that has ended pass as none where guests may go", async () => {
    const store = await storefront(shop)
    const ended = store.with({ authorization: "Bearer eyJhbGciOiJIUzI1NiJ9.e30.x" })
    for (const path of ["/store/products", "/store/regions", "/store/medicines"]) {
      expect((await ended.get(path)).status).toBe(200)
    }
    const guests = await expectOk(ended.post<{ cart: { id: string } }>("/store/carts", {}))
    await expectOk(ended.get(`/store/carts/${guests.cart.id}`))

    // A customer's cart stays closed, and a token of somebody else is no token that has ended
    const asha = await loginCustomer(shop, DEMO.asha)
    const hers = await expectOk(asha.post<{ cart: { id: string } }>("/store/carts", {}))
    expect(await ended.get(`/store/carts/${hers.cart.id}`)).toMatchObject({
      status: 401,
      body: { code: "unauthorized" },
    })
    expect(await ended.post(`/store/carts/${guests.cart.id}/customer`)).toMatchObject({
      status: 401,
      body: { code: "unauthorized" },
    })
  })

  function request(actor: Caller, method: string, path: string): Promise<Answer<Refusal>> {
    const named = actor.with({ "x-publishable-api-key": publishable })
    const url = path.replace(/:(\w+)/g, "nobody")
    return method === "GET"
      ? named.get(url)
      : named.send(url, {
          method,
          headers: { "content-type": "application/json" },
          body: method === "DELETE" ? undefined : "{}",
        })
  }
})

/** The code that an actor must get, or undefined when the route is theirs. */
function refusalFor(actor: ActorName, path: string, access: Access): string | undefined {
  const isStaff = actor === "no role" || ROLES.some((role) => role === actor)
  if (path.startsWith("/store")) {
    if (isStaff || actor === "secret key") {
      // A token that is no customer's.
      return "unauthorized"
    }
    if (access.to === "customer") {
      return actor === "customer" ? undefined : "unauthorized"
    }
  }
  if (path.startsWith("/admin") && access.to !== "everyone") {
    if (actor === "anonymous" || actor === "customer") {
      return "unauthorized"
    }
    if (actor === "secret key") {
      return "secret_api_key_closed"
    }
  }
  if (access.to === "nobody") {
    return access.code
  }
  if (access.to === "roles") {
    return access.roles.some((role) => role === actor) ? undefined : "permission_denied"
  }
  return undefined
}

/** A user who joined with a role, which was taken away. */
async function withoutRole(shop: Shop, owner: Caller): Promise<Caller> {
  const email = "newcomer@pulsekart.test"
  const invite = await owner.post<{ invite: { token: string } }>("/admin/staff/invites", {
    email,
    roles: ["support"],
  })
  const guest = caller(shop.url)
  const registered = await guest.post<{ token: string }>("/auth/user/emailpass/register", {
    email,
    password: shop.password,
  })
  const joined = await guest
    .with({ authorization: `Bearer ${registered.body.token}` })
    .post<{ user: { id: string } }>(`/admin/invites/accept?token=${invite.body.invite.token}`, {
      email,
    })
  await owner.post(`/admin/staff/${joined.body.user.id}/roles`, { roles: [] })
  return loginStaff(shop, email)
}

async function rowCounts(shop: Shop): Promise<Record<string, string>> {
  const tables = await rows<{ name: string }>(
    shop.databaseUrl,
    "select table_name as name from information_schema.tables where table_schema = 'public' order by 1"
  )
  const counted = tables.filter(({ name }) => !BESIDES.includes(name))
  const counts = await rows<{ name: string; count: string }>(
    shop.databaseUrl,
    counted
      .map(({ name }) => `select '${name}' as name, count(*)::text as count from "${name}"`)
      .join(" union all ")
  )
  return Object.fromEntries(counts.map(({ name, count }) => [name, count]))
}

async function inParallel<Item>(items: Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items]
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) {
      await work(item)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}
