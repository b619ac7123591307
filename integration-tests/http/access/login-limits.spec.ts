import { caller, expectOk, type Answer, type Refusal } from "../../harness/http"
import { sendRaw } from "../../harness/raw"
import { SEED_PASSWORD } from "../../harness/settings"
import { DEMO } from "../../harness/shop"
import { startSystem, type System } from "../../harness/system"
import { totp } from "../../harness/totp"

const ATTEMPTS = 3
const LOGIN = "/auth/user/emailpass"

type Login = Refusal & {
  token?: string
  mfa_required?: boolean
  mfa_challenge?: { id: string }
}

describe("guessing a password", () => {
  let system: System

  beforeAll(async () => {
    system = await startSystem({
      servers: 2,
      // The tests stand where one proxy stands: they end X-Forwarded-For with whom they saw.
      settings: { RATE_LIMIT_LOGIN_ATTEMPTS: String(ATTEMPTS), TRUSTED_PROXIES: "1" },
    })
  }, 600_000)

  afterAll(async () => system?.stop())

  const login = (
    server: number,
    email: string,
    password: string,
    headers: Record<string, string> = {}
  ) => caller(system.url(server), headers).post<Login>(LOGIN, { email, password })

  it("ends after the allowed attempts, counted over all servers", async () => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const { status, body } = await login(attempt % 2, DEMO.owner, "wrong password")
      expect([status, body.code]).toEqual([401, "unauthorized"])
    }

    const refused = await login(1, DEMO.owner, SEED_PASSWORD)

    expect([refused.status, refused.body.code]).toEqual([429, "rate_limited"])
    expect(refused.body.token).toBeUndefined()
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0)
  })

  it.each([
    ["capitals", DEMO.owner.toUpperCase()],
    ["blanks", ` ${DEMO.owner} `],
    ["a full-width letter", DEMO.owner.replace("o", "ｏ")],
  ])("counts the same account in %s", async (_, spelling) => {
    expect((await login(0, spelling, "wrong password")).body.code).toBe("rate_limited")
  })

  it("believes no address that the sender has written", async () => {
    const forwarded = { "x-forwarded-for": "203.0.113.77, 127.0.0.1" }

    const refused = await login(0, DEMO.owner, SEED_PASSWORD, forwarded)

    expect(refused.body.code).toBe("rate_limited")
  })

  it.each([
    ["GET", 403],
    ["HEAD", 403],
    ["PUT", 404],
    ["PATCH", 404],
    ["DELETE", 404],
    ["LOGIN", 400],
  ])("is not possible by %s, with the right password neither", async (method, refused) => {
    for (const path of [LOGIN, `${LOGIN}/callback`, LOGIN.toUpperCase(), `${LOGIN}/`]) {
      const { status, text } = await sendRaw(`${system.url()}${path}`, {
        method,
        json: { email: DEMO.secondPharmacist, password: SEED_PASSWORD },
      })

      expect(status).toBe(refused)
      expect(text).not.toContain("token")
    }
  })

  it("is counted as the POST that it is when a header names another method", async () => {
    const guess = (headers: Record<string, string>) =>
      login(0, DEMO.operator, "wrong password", headers)
    for (const name of ["x-http-method-override", "x-http-method", "x-method-override"]) {
      expect(await guess({ [name]: "GET" })).toMatchObject({
        status: 401,
        body: { code: "unauthorized" },
      })
    }

    const refused = await guess({ "x-http-method-override": "GET" })

    expect([refused.status, refused.body.code]).toEqual([429, "rate_limited"])
  })

  it("does not lock anybody else out, and a success clears the count", async () => {
    for (let round = 0; round < ATTEMPTS + 1; round++) {
      expect(await login(0, DEMO.support, "wrong password")).toMatchObject({
        status: 401,
        body: { code: "unauthorized" },
      })
      expect(await login(1, DEMO.support, SEED_PASSWORD)).toMatchObject({
        status: 200,
        body: { token: expect.any(String) },
      })
    }
  })

  it("from many addresses ends for all but those from which the account was logged in", async () => {
    const from = (address: string) => ({ "x-forwarded-for": address })
    const home = from("2001:db8:1:2::1")
    expect(await login(0, DEMO.auditor, SEED_PASSWORD, home)).toMatchObject({
      status: 200,
      body: { token: expect.any(String) },
    })

    for (let guess = 0; guess < ATTEMPTS * 10; guess++) {
      const stranger = from(`198.51.100.${Math.floor(guess / ATTEMPTS)}`)
      expect(await login(guess % 2, DEMO.auditor, `guess number ${guess}`, stranger)).toMatchObject(
        { status: 401, body: { code: "unauthorized" } }
      )
    }

    const elsewhere = await login(0, DEMO.auditor, SEED_PASSWORD, from("198.51.100.200"))
    const sameHome = await login(1, DEMO.auditor, SEED_PASSWORD, from("2001:db8:1:2::ffff"))
    expect([elsewhere.status, elsewhere.body.code]).toEqual([429, "rate_limited"])
    expect(sameHome).toMatchObject({ status: 200, body: { token: expect.any(String) } })
  })

  it("ends when one password is tried over many accounts from many addresses", async () => {
    const from = (at: number) => ({ "x-forwarded-for": `192.0.2.${at}` })
    const sprayed = "Summer-2026!"

    for (let at = 0; at < ATTEMPTS * 5; at++) {
      const { status } = await login(at % 2, `sprayed${at}@pulsekart.test`, sprayed, from(at))
      expect(status).toBe(401)
    }

    const refused = await login(0, "the-next@pulsekart.test", sprayed, from(100))
    expect([refused.status, refused.body.code]).toEqual([429, "rate_limited"])
    expect(await login(0, "the-next@pulsekart.test", "another", from(100))).toMatchObject({
      status: 401,
      body: { code: "unauthorized" },
    })
    expect(await login(1, DEMO.operator, SEED_PASSWORD, from(101))).toMatchObject({
      status: 200,
      body: { token: expect.any(String) },
    })
  })

  it("ends for the code of a second factor too, whatever the number of challenges", async () => {
    const { token } = await expectOk(login(0, DEMO.pharmacist, SEED_PASSWORD))
    const enrolled = caller(system.url(), { authorization: `Bearer ${token}` })
    const { mfa_factor, secret } = await expectOk(
      enrolled.post<{ mfa_factor: { id: string }; secret: string }>("/auth/mfa/factors", {
        provider: "totp",
      })
    )
    const code = () => totp(secret)
    await expectOk(enrolled.post(`/auth/mfa/factors/${mfa_factor.id}/verify`, { code: code() }))
    const answers: Answer<Login>[] = []
    const guess = async (server: number, wanted: string) => {
      const { body } = await login(server, DEMO.pharmacist, SEED_PASSWORD)
      const challenged = caller(system.url(server), { authorization: `Bearer ${body.token}` })
      const path = `/auth/mfa/challenges/${body.mfa_challenge?.id}/verify`
      return challenged.post<Login>(path, { method: "totp", code: wanted })
    }
    const wrong = () => String((Number(code()) + 500_000) % 1_000_000).padStart(6, "0")

    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      answers.push(await guess(attempt % 2, wrong()))
    }
    const refused = await guess(0, code())

    expect(answers.map(({ body }) => body.code)).not.toContain("rate_limited")
    expect(answers.filter(({ body }) => body.token)).toEqual([])
    expect([refused.status, refused.body.code]).toEqual([429, "rate_limited"])
    expect(refused.body.token).toBeUndefined()
  })

  it("ends for the code of a session too, whoever the token beside it is", async () => {
    const from = { "x-forwarded-for": "203.0.113.5" }
    const guest = caller(system.url(), from)
    const { token } = await expectOk(login(0, DEMO.secondPharmacist, SEED_PASSWORD, from))
    const enrolled = guest.with({ authorization: `Bearer ${token}` })
    const { mfa_factor, secret } = await expectOk(
      enrolled.post<{ mfa_factor: { id: string }; secret: string }>("/auth/mfa/factors", {
        provider: "totp",
      })
    )
    const right = { method: "totp", code: totp(secret) }
    await expectOk(enrolled.post(`/auth/mfa/factors/${mfa_factor.id}/verify`, { code: right.code }))
    const own = await expectOk(
      guest.post<Login>("/auth/customer/emailpass/register", {
        email: "guesser@pulsekart.test",
        password: SEED_PASSWORD,
      })
    )
    const asGuesser = guest.with({ authorization: `Bearer ${own.token}` })
    const guess = async (code: string) => {
      const { body } = await login(0, DEMO.secondPharmacist, SEED_PASSWORD, from)
      const opened = await guest
        .with({ authorization: `Bearer ${body.token}` })
        .post("/auth/session")
      expect(opened.status).toBe(200)
      const cookie = opened.headers.get("set-cookie")?.split(";")[0] ?? ""
      const path = `/auth/mfa/challenges/${body.mfa_challenge?.id}/verify`
      return asGuesser.with({ cookie }).post<Login>(path, { method: "totp", code })
    }
    const wrong = String((Number(right.code) + 500_000) % 1_000_000).padStart(6, "0")

    const answers: Answer<Login>[] = []
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      answers.push(await guess(wrong))
      // A success with the own token is nobody's proof for the other account
      await asGuesser.post("/auth/mfa/factors", { provider: "totp" })
    }
    const refused = await guess(totp(secret))

    expect(answers.map(({ body }) => body.code)).toEqual(Array(ATTEMPTS).fill("not_allowed"))
    expect([refused.status, refused.body.code]).toEqual([429, "rate_limited"])
    expect(refused.body.token).toBeUndefined()
  })
})
