import { beforeAll, expect, test } from "vitest"
import { startCms, type Cms } from "./cms"

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
})

const account = { email: "first@example.test", password: "a long enough password", name: "First" }

test.each([
  "/api/users/first-register",
  "/api/users/first-register/",
  "/api/users/First-Register",
  "/api/users/first-register?draft=true",
  "/api/users",
])("nobody becomes the first administrator by %s while there is no account", async (path) => {
  const { status } = await cms.rest({ method: "POST", path, body: { ...account, role: "admin" } })

  expect([403, 404]).toContain(status)
  expect((await cms.payload.count({ collection: "users" })).totalDocs).toBe(0)
})

test("the refusal has a stable code", async () => {
  const { body } = await cms.rest({
    method: "POST",
    path: "/api/users/first-register",
    body: account,
  })

  expect(body).toMatchObject({ type: "not_allowed", code: "route_closed" })
})

test.each(["forgot-password", "reset-password"])(
  "%s is closed: there is no e-mail",
  async (route) => {
    const { status } = await cms.rest({
      method: "POST",
      path: `/api/users/${route}`,
      body: { email: account.email, token: "x", password: account.password },
    })

    expect(status).toBe(403)
  }
)

test("the health address answers when the tables are there, and 503 when they are not", async () => {
  expect(await cms.rest({ path: "/api/health" })).toEqual({ status: 200, body: { status: "ok" } })

  await cms.payload.db.pool.query("alter table users rename to users_gone")
  expect(await cms.rest({ path: "/api/health" })).toMatchObject({ status: 503 })
  await cms.payload.db.pool.query("alter table users_gone rename to users")
})
