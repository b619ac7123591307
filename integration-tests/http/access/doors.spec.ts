import { createHmac } from "node:crypto"
import { mkdir, readFile, rm, writeFile } from "node:fs/promises"
import path from "node:path"
import { openConsult } from "../../../proofs/consult/client"
import { caller, expectOk, type Caller, type Refusal } from "../../harness/http"
import { PROJECT_ROOT, rows } from "../../harness/postgres"
import { sendRaw } from "../../harness/raw"
import { shopOf } from "../../harness/scenes"
import {
  DEMO,
  loginCustomer,
  loginStaff,
  prescriptionImage,
  registerCustomer,
  emptyCart,
  storefront,
  uploadPrescription,
  type Shop,
} from "../../harness/shop"
import { startSystem, type System } from "../../harness/system"
import { hostileInput } from "./hostile-input"
import { logins } from "./logins"
import { whatStaffMayNotSet } from "./what-staff-may-not-set"

const DATA = path.join(PROJECT_ROOT, ".pulsekart")
const CANARY = path.join(DATA, `secrets-of-a-test-${process.pid}.json`)
const CANARY_TEXT = '{"JWT_SECRET":"canary-of-the-doors"}'

/** A system as `npm start` serves it, its admin with it. */
describe("the doors of a started system", () => {
  let system: System
  let shop: Shop
  let store: Caller
  let owner: Caller

  beforeAll(async () => {
    await mkdir(DATA, { recursive: true })
    await writeFile(CANARY, CANARY_TEXT)
    system = await startSystem({ settings: { DISABLE_ADMIN: "false", LOG_LEVEL: "info" } })
    shop = shopOf(system)
    store = await storefront(shop)
    owner = await loginStaff(shop, DEMO.owner)
  }, 600_000)

  afterAll(async () => {
    await rm(CANARY, { force: true })
    await system?.stop()
  })

  describe("a login", () => logins(() => shop))
  describe("hostile input", () => hostileInput(() => shop))
  describe("what staff may not set", () => whatStaffMayNotSet(() => shop))

  describe("files", () => {
    const spellings = (file: string): string[] => {
      const below = path.relative(PROJECT_ROOT, file)
      const up = "../".repeat(8)
      return [
        `/app/@fs${file}`,
        `/app/@fs${file}?raw`,
        `/app/@fs${file}?import&raw`,
        `/app/@fs${file}?url`,
        `/app/@fs/..${file}`,
        `/app/%40fs${file}`,
        `/app/@id${file}`,
        `/@fs${file}`,
        `/app${file}`,
        `/app/${below}`,
        `/app/../${below}`,
        `/app/..%2f${below}`,
        `/app/%2e%2e/%2e%2e/${below}`,
        `/app/..%5c..%5c${below}`,
        `/app/assets/../../../${below}`,
        `/app/assets/${up}${file}`,
        `/app/assets/%2e%2e%2f%2e%2e%2f%2e%2e%2f${below}`,
        `/app/./${below}%00.js`,
        `/app/__open-in-editor?file=${file}`,
        `/static/${below}`,
        `/static/../${below}`,
        `/static/..%2f${below}`,
        `/public/../${below}`,
        `/${below}`,
        `//${below}`,
        `/store/../${below}`,
      ]
    }

    it.each([
      ["the secrets", CANARY],
      ["the settings", path.join(PROJECT_ROOT, ".env.template")],
      ["the configuration", path.join(PROJECT_ROOT, "medusa-config.ts")],
      ["the packages", path.join(PROJECT_ROOT, "package.json")],
      ["a page's source", path.join(PROJECT_ROOT, "src/admin/routes/staff/page.tsx")],
      ["a file of the machine", "/etc/passwd"],
    ])("never holds %s, by whatever path", async (_, file) => {
      const secret = (await readFile(file, "utf8")).slice(0, 40)

      const answers = await Promise.all(
        spellings(file).map(async (spelling) => {
          const { status, text } = await sendRaw(`${shop.url}${spelling}`)
          return { spelling, status, isHeld: text.includes(secret) }
        })
      )

      expect(answers.filter(({ isHeld }) => isHeld)).toEqual([])
      expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    })

    it("are the built admin's own, without a development server", async () => {
      const page = await sendRaw(`${shop.url}/app/login`)
      const [asset] = /\/app\/assets\/[^"]+\.js/.exec(page.text) ?? []

      expect(page.status).toBe(200)
      expect(page.text).not.toContain("@vite")
      const script = await sendRaw(`${shop.url}${asset}`)
      expect(script.headers["content-type"]).toContain("javascript")
      expect((await sendRaw(`${shop.url}/app/@vite/client`)).text).toBe(page.text)
    })

    it("are the same under a foreign Host, and open to no foreign page", async () => {
      const foreign = { host: "evil.example.test", origin: "http://evil.example.test" }
      const page = await sendRaw(`${shop.url}/app/login`)

      const seen = await sendRaw(`${shop.url}/app/login`, { headers: foreign })
      const me = await sendRaw(`${shop.url}/admin/users/me`, { headers: foreign })

      expect(seen.text).toBe(page.text)
      expect(seen.headers).not.toHaveProperty("access-control-allow-origin")
      expect(me.status).toBe(401)
      expect(me.headers).not.toHaveProperty("access-control-allow-origin")
    })
  })

  describe("the headers", () => {
    const headersOf = async (path: string) => (await sendRaw(`${shop.url}${path}`)).headers

    it.each([
      "/app/login",
      "/store/products",
      "/admin/users/me",
      "/store/no/such/route",
      "/health",
    ])("of %s tell a browser to guess nothing and to show it in no frame", async (path) => {
      const headers = await headersOf(path)

      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "same-origin",
      })
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'")
      expect(headers["content-security-policy"]).not.toMatch(
        /script-src[^;]*(unsafe-inline|http|\*)/
      )
      expect(headers).not.toHaveProperty("x-powered-by")
    })

    it("keep what is personal out of every cache, and let none show the shelf unasked", async () => {
      for (const path of [
        "/store/customers/me",
        "/store/orders",
        "/store/carts/x",
        "/admin/orders",
      ]) {
        expect((await headersOf(path))["cache-control"]).toBe("no-store")
      }
      expect((await headersOf("/store/products"))["cache-control"]).toBe("no-cache")
    })
  })

  describe("a token of somebody who was deleted", () => {
    it("opens nothing to a customer", async () => {
      const email = "leaver@pulsekart.test"
      const leaver = await registerCustomer(shop, email)
      const cart = await emptyCart(leaver)
      const [{ id }] = await rows<{ id: string }>(
        shop.databaseUrl,
        `select id from customer where email = '${email}'`
      )
      const image = await prescriptionImage(["Dr. Test Doctor", "Rx  One line", "1-0-1"])
      expect((await leaver.get("/store/customers/me")).status).toBe(200)

      await expectOk(owner.delete(`/admin/customers/${id}`))

      const answers = [
        await uploadPrescription(leaver, cart.id, image),
        await leaver.post("/store/consult/sessions", { consent: true, locale: "en" }),
        await leaver.get("/store/customers/me"),
        await leaver.get("/store/prescriptions"),
        await leaver.post(`/store/carts/${cart.id}/customer`),
        await leaver.post("/auth/token/refresh"),
        await leaver.post("/auth/session"),
      ]
      expect(answers.map(({ status, body }) => [status, (body as Refusal).code])).toEqual(
        answers.map(() => [401, "unauthorized"])
      )
      // The shelf is a guest's too
      await expectOk(leaver.get("/store/products"))
      const left = `select 1 from prescription where customer_id = '${id}'
        union all select 1 from consult_session where customer_id = '${id}'`
      expect(await rows(shop.databaseUrl, left)).toEqual([])
      const asha = await loginCustomer(shop, DEMO.asha)
      expect((await asha.get("/store/customers/me")).status).toBe(200)
    })

    it("opens nothing to staff, and does not hinder who logs in next", async () => {
      const email = "left@pulsekart.test"
      const { invite } = await expectOk(
        owner.post<{ invite: { token: string } }>("/admin/staff/invites", {
          email,
          roles: ["support"],
        })
      )
      const guest = caller(shop.url)
      const credentials = { email, password: shop.password }
      const registered = await expectOk(
        guest.post<{ token: string }>("/auth/user/emailpass/register", credentials)
      )
      await expectOk(
        guest
          .with({ authorization: `Bearer ${registered.token}` })
          .post(`/admin/invites/accept?token=${invite.token}`, { email })
      )
      const left = await loginStaff(shop, email)
      const { user } = await expectOk(left.get<{ user: { id: string } }>("/admin/users/me"))
      const session = await left.post("/auth/session")
      const cookie = session.headers.get("set-cookie")?.split(";")[0] ?? ""
      expect(cookie).not.toBe("")

      await expectOk(owner.delete(`/admin/users/${user.id}`))

      expect(await left.get("/admin/users/me")).toMatchObject({
        status: 401,
        body: { code: "unauthorized" },
      })
      const browser = caller(shop.url, { cookie })
      expect(await browser.get("/admin/users/me")).toMatchObject({
        status: 401,
        body: { code: "unauthorized" },
      })
      const next = { email: DEMO.support, password: shop.password }
      const { token } = await expectOk(
        browser.post<{ token: string }>("/auth/user/emailpass", next)
      )
      await expectOk(browser.with({ authorization: `Bearer ${token}` }).post("/auth/session"))
    })
  })

  describe("a page of somebody else, in the browser of an operator who is logged in", () => {
    let cookie: string
    const own = () => ({ cookie, origin: shop.url, "sec-fetch-site": "same-origin" })
    const foreign = () => ({ cookie, origin: "http://evil.test", "sec-fetch-site": "cross-site" })
    const names = async () =>
      (await expectOk(owner.get<{ customer_groups: { name: string }[] }>("/admin/customer-groups")))
        .customer_groups

    beforeAll(async () => {
      const session = await owner.post("/auth/session")
      const [given, ...flags] = session.headers.get("set-cookie")?.split("; ") ?? []
      expect(flags).toEqual(expect.arrayContaining(["HttpOnly", "SameSite=Lax"]))
      cookie = given
    })

    it("changes nothing, by no kind of form", async () => {
      const path = "/admin/knowledge/reconcile"
      const form = new FormData()
      const sent = [
        await caller(shop.url, foreign()).post<Refusal>(path),
        await caller(shop.url, foreign()).send<Refusal>(path, { method: "POST", body: form }),
        await caller(shop.url, { ...foreign(), origin: "null" }).post<Refusal>(path),
        await caller(shop.url, foreign()).post<Refusal>("/admin/customer-groups", { name: "Evil" }),
        await caller(shop.url, foreign()).post<Refusal>("/auth/session"),
      ]

      expect(sent.map(({ status, body }) => [status, body.code])).toEqual(
        sent.map(() => [401, "unauthorized"])
      )
      expect(await names()).toEqual([])
    })

    it("reads nothing, and the same from our own page is done", async () => {
      const read = await caller(shop.url, { cookie, "sec-fetch-site": "cross-site" }).get(
        "/admin/users/me"
      )
      expect(read.status).toBe(401)
      expect(read.headers.get("cross-origin-resource-policy")).toBe("same-site")

      expect((await caller(shop.url, own()).get("/admin/users/me")).status).toBe(200)
      const made = await caller(shop.url, own()).post("/admin/customer-groups", { name: "Ours" })
      expect(made.status).toBe(200)
      expect(await names()).toMatchObject([{ name: "Ours" }])
    })
  })

  describe("control characters", () => {
    it("write no line into the log", async () => {
      const guest = caller(shop.url)
      const forged = "\u001b[32minfo\u001b[39m: FORGED"
      const inPath = await guest.post<Refusal>("/auth/customer/zz%0ainfo:%20FORGED", {})
      const inBody = await guest.post<Refusal>("/auth/verification/confirm", {
        code: "1",
        code_provider: `pp\n${forged}`,
      })
      const inNote = await store.post<Refusal>("/store/carts", { metadata: { note: forged } })

      expect([inPath, inBody, inNote].map(({ status, body }) => [status, body.code])).toEqual([
        [400, "invalid_request"],
        [400, "invalid_request"],
        [400, "invalid_request"],
      ])
      expect(inPath.body.message).toContain("auth_provider")
      expect(inBody.body.message).toContain("code_provider")
      expect(inNote.body.message).toContain("metadata.note")
      expect(system.logs()).not.toContain("FORGED")
    })

    it("are taken where people write several lines", async () => {
      const note = "Ring twice.\n\tThen wait."

      const { cart } = await expectOk(
        store.post<{ cart: { metadata: { note: string } } }>("/store/carts", { metadata: { note } })
      )

      expect(cart.metadata.note).toBe(note)
    })

    it("leave each line of the log one object of JSON", () => {
      const lines = system
        .logs()
        .split("\n")
        .filter((line) => line.includes("refused: "))

      expect(lines.length).toBeGreaterThan(3)
      expect(lines.map((line) => (JSON.parse(line) as { level: string }).level)).toEqual(
        lines.map(() => "info")
      )
    })

    it("keep help in sight beside the refusal of an emergency", async () => {
      const consult = await openConsult(store, { locale: "en" })

      for (const cut of ["\ud83d", "\u0000", "\u0085"]) {
        expect(await consult.ask(`I have crushing chest pain ${cut}`)).toMatchObject({
          status: 400,
          body: {
            code: "invalid_request",
            emergency: { urgency: "emergency" },
            // Which is all that a page of Medusa's sdk can show.
            message: expect.stringMatching(/^Call 112[^]*\n\ntext /),
          },
        })
        const calm = await consult.ask(`When do you open ${cut}`)
        expect(calm.status).toBe(400)
        expect(calm.body).not.toHaveProperty("emergency")
      }
    })

    it("and beside a login that has ended, which shuts no guest's consult", async () => {
      const consult = await openConsult(store, { locale: "en" })
      const path = `/store/consult/sessions/${consult.id}/messages`
      const ended = "Bearer eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl"
      const chest = { text: "I have crushing chest pain" }

      const answered = await consult.caller.with({ authorization: ended }).post(path, chest)
      expect(answered).toMatchObject({ status: 201, body: { reply: { kind: "red_flag" } } })
      const strange = await store.with({ authorization: ended }).post(path, chest)
      expect(strange).toMatchObject({
        status: 401,
        body: { code: "unauthorized", message: expect.stringMatching(/^Call 112/) },
      })
    })

    it("in what Razorpay has signed are not refused for ever", async () => {
      const body = JSON.stringify({
        event: "payment.downtime.started",
        payload: {
          payment: {
            entity: {
              id: "pay_1",
              order_id: "order_1",
              notes: { a: "\u0000", b: "\ud83d", constructor: "c", quantity: 1.5, unit_price: -1 },
            },
          },
        },
      })
      const sign = (secret: string) => createHmac("sha256", secret).update(body).digest("hex")
      const deliver = (signature: string) =>
        caller(shop.url).send<Refusal & { outcome?: string }>("/hooks/razorpay", {
          method: "POST",
          headers: { "content-type": "application/json", "x-razorpay-signature": signature },
          body,
        })

      const taken = await deliver(sign(system.settings.RAZORPAY_WEBHOOK_SECRET))
      const forged = await deliver(sign("another secret"))

      expect([taken.status, taken.body.outcome]).toEqual([200, "ignored"])
      expect([forged.status, forged.body.code]).toEqual([401, "webhook_signature_invalid"])
    })
  })
})
