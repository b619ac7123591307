import { caller, type Refusal } from "../../harness/http"
import { SEED_PASSWORD } from "../../harness/settings"
import { DEMO } from "../../harness/shop"
import { startSystem, type System } from "../../harness/system"

const ATTEMPTS = 3

describe("guessing a password", () => {
  let system: System

  beforeAll(async () => {
    system = await startSystem({
      servers: 2,
      settings: { RATE_LIMIT_LOGIN_ATTEMPTS: String(ATTEMPTS) },
    })
  }, 600_000)

  afterAll(async () => system?.stop())

  const login = (server: number, email: string, password: string) =>
    caller(system.url(server)).post<Refusal & { token?: string }>("/auth/user/emailpass", {
      email,
      password,
    })

  it("ends after the allowed attempts, counted over all servers", async () => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const { status, body } = await login(attempt % 2, DEMO.owner, "wrong password")
      expect([status, body.code]).toEqual([401, "unauthorized"])
    }

    const refused = await login(1, DEMO.owner.toUpperCase(), SEED_PASSWORD)

    expect([refused.status, refused.body.code]).toEqual([429, "rate_limited"])
    expect(refused.body.token).toBeUndefined()
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0)
  })

  it("does not lock anybody else out, and a success clears the count", async () => {
    for (let round = 0; round < ATTEMPTS + 1; round++) {
      expect((await login(0, DEMO.support, "wrong password")).status).toBe(401)
      expect((await login(1, DEMO.support, SEED_PASSWORD)).body.token).toBeDefined()
    }
  })
})
