import { beforeAll, expect, test } from "vitest"
import { startCms, type Cms } from "./cms"
import { queryOnce } from "./scratch-database"

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
})

const account = { email: "first@example.test", password: "a long enough password", name: "First" }

test.each([
  ["/api/users/first-register", 403],
  ["/api/users/first-register/", 403],
  // Read as a user's id
  ["/api/users/First-Register", 400],
  ["/api/users/first-register?draft=true", 403],
  ["/api/users", 403],
])(
  "nobody becomes the first administrator by %s while there is no account",
  async (path, refused) => {
    const { status } = await cms.rest({ method: "POST", path, body: { ...account, role: "admin" } })

    expect(status).toBe(refused)
    expect((await cms.payload.count({ collection: "users" })).totalDocs).toBe(0)
  }
)

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

const WRONG = [
  "/api/articles?where=x",
  "/api/articles?where=[1]",
  "/api/articles/%00",
  "/api/articles/%ff",
  "/api/articles/abc",
  "/api/articles/1.5",
  "/api/articles/99999999999999999999",
  "/api/articles/versions/abc",
  "/api/articles?where[id][equals]=99999999999999999999",
  "/api/articles?where[id][in]=abc",
  `/api/articles?where[id][in]=${"1,".repeat(3000)}x`,
  "/api/articles?where[title][like]=%00",
  "/api/articles?where[id][near]=x",
  `/api/articles?where=${encodeURIComponent(JSON.stringify({ id: { near: "x" } }))}`,
  "/api/articles?limit=1e99",
  "/api/articles?limit=Infinity",
  "/api/articles?limit=-1",
  "/api/articles?page=1e99",
  "/api/articles?depth=x",
  "/api/articles/count?where=x",
  "/api/doctors/%00",
  "/api/doctors?where[name][like]=%00",
  "/api/helplines/abc",
  "/api/media/file/%00",
]

test.each(WRONG)("%s is refused as what it is: wrong", async (path) => {
  const response = await cms.send(path)

  expect([path, response.status]).toEqual([path, 400])
  expect(await response.json()).toMatchObject({ code: "invalid_request" })
})

test.each(["/api/__proto__", "/api/constructor/1", "/api/payload-migrations", "/api/media/file/x"])(
  "%s is not there",
  async (path) => {
    expect((await cms.send(path)).status).toBe(404)
  }
)

test("lists and counts go on", async () => {
  for (const path of [
    "/api/articles?limit=5&page=1&depth=0&where[title][like]=a&sort=-updatedAt",
    `/api/articles?where=${encodeURIComponent(JSON.stringify({ id: { in: [1, 2] } }))}`,
    "/api/articles/count",
  ]) {
    expect((await cms.send(path)).status).toBe(200)
  }
  expect((await cms.send("/api/articles/1")).status).toBe(404)
})

const logIn = (body: BodyInit, headers: Record<string, string> = {}) =>
  cms.send("/api/users/login", {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body,
  })
const credentials = (email: string, password: string) => JSON.stringify({ email, password })

test.each([
  ["a NUL in the address", credentials("a@x.in\u0000", "x"), "application/json", 400],
  ["no JSON", "{bad", "application/json", 400],
  ["a form that is cut", "--x\r\n", "multipart/form-data; boundary=x", 400],
  ["a form without boundary", "--x\r\n", "multipart/form-data", 400],
  [
    "a form with no JSON in it",
    '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{bad\r\n--x--\r\n',
    "multipart/form-data; boundary=x",
    400,
  ],
  [
    "a form whose JSON is a file",
    '--x\r\nContent-Disposition: form-data; name="_payload"; filename="a"\r\n\r\n{}\r\n--x--\r\n',
    "multipart/form-data; boundary=x",
    400,
  ],
  ["four thousand brackets", "[".repeat(4_000) + "]".repeat(4_000), "application/json", 400],
  ["25 MB", credentials("a@x.in", "x".repeat(25 * 1024 * 1024)), "application/json", 413],
])("a log-in of %s is refused", async (_, body, type, status) => {
  expect((await logIn(body, { "Content-Type": type })).status).toBe(status)
})

test("verifying an address is closed", async () => {
  expect((await cms.rest({ method: "POST", path: "/api/users/verify/x" })).status).toBe(403)
})

test("a log-in takes as long without an account, and ends after so many tries alike", async () => {
  const known = "known@example.test"
  await cms.payload.create({
    collection: "users",
    data: { email: known, password: account.password, name: "Known", role: "editor" },
  })
  const from = { "x-pulsekart-peer": "198.51.100.1" }
  const tries = async (email: string) => {
    const seen: { status: number; ms: number }[] = []
    for (let at = 0; at < 10; at++) {
      const started = performance.now()
      const { status } = await logIn(credentials(email, `wrong ${at}`), from)
      seen.push({ status, ms: performance.now() - started })
    }
    return seen
  }

  const ofKnown = await tries(known)
  const ofUnknown = await tries("unknown@example.test")

  expect(ofKnown.map(({ status }) => status)).toEqual([...Array<number>(9).fill(401), 429])
  expect(ofUnknown.map(({ status }) => status)).toEqual(ofKnown.map(({ status }) => status))
  const middle = (seen: { ms: number }[]) => seen.map(({ ms }) => ms).sort((a, b) => a - b)[5] ?? 0
  const spelt = await cms.send("/api/users/logi%6e", {
    method: "POST",
    headers: { "Content-Type": "application/json", ...from },
    body: credentials(known, "wrong"),
  })
  expect(spelt.status).toBe(429)
  expect(middle(ofUnknown)).toBeGreaterThan(middle(ofKnown) * 0.5)

  // A stranger's guesses do not shut out whom it belongs to
  const home = { "x-pulsekart-peer": "198.51.100.7" }
  expect((await logIn(credentials(known, account.password), home)).status).toBe(200)
  expect((await logIn(credentials(known, account.password), from)).status).toBe(429)

  // Nor do guesses from so many addresses that nobody new may try
  expect(
    (await logIn(credentials(known, "x"), { "x-pulsekart-peer": "198.51.100.8" })).status
  ).toBe(401)
  await queryOnce(
    cms.databaseUrl,
    "update login_attempt set count = 1000 where count between 1 and 10 and ends_at < now() + interval '1 day'",
    []
  )
  const fromNew = await logIn(credentials(known, account.password), {
    "x-pulsekart-peer": "198.51.100.9",
  })
  expect(fromNew.status).toBe(429)
  expect(Number(fromNew.headers.get("retry-after"))).toBeLessThanOrEqual(900)
  expect((await logIn(credentials(known, account.password), home)).status).toBe(200)

  // One address over many accounts
  const statuses: number[] = []
  for (let at = 0; at < 45; at++) {
    statuses.push((await logIn(credentials(`guess${at}@example.test`, "x"), from)).status)
  }
  expect(statuses.at(-1)).toBe(429)
  expect(statuses[0]).toBe(401)
  const elsewhere = await logIn(credentials("guess44@example.test", "x"), {
    "x-pulsekart-peer": "198.51.100.2",
  })
  expect(elsewhere.status).toBe(401)
})

test("a right log-in is no try", async () => {
  const email = "often@example.test"
  await cms.payload.create({
    collection: "users",
    data: { email, password: account.password, name: "Often", role: "editor" },
  })
  for (let at = 0; at < 12; at++) {
    const { status } = await logIn(credentials(email, account.password), {
      "x-pulsekart-peer": "198.51.100.3",
    })
    expect(status).toBe(200)
  }
})
