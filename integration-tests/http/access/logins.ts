import { caller, expectOk, type Refusal } from "../../harness/http"
import { rows } from "../../harness/postgres"
import { DEMO, loginStaff, registerCustomer, storefront, type Shop } from "../../harness/shop"

type Registered = Refusal & { token?: string }

const REGISTER = "/auth/customer/emailpass/register"

export function logins(shop: () => Shop): void {
  const guest = () => caller(shop().url)
  const register = (email: string, password: string, path = REGISTER) =>
    guest().post<Registered>(path, { email, password })

  it.each([
    ["short", "seven77", "password_too_weak"],
    ["common", "Password123!", "password_too_weak"],
    ["a run", "1234567890", "password_too_weak"],
    ["one letter", "aaaaaaaaaaaa", "password_too_weak"],
    ["its own address", "weak@pulsekart.test", "password_too_weak"],
    ["endless", "x1y2z3w4".repeat(40), "invalid_request"],
    ["a number", 12345678901234, "invalid_request"],
  ])("is not made with a password that is %s", async (_, password, code) => {
    const refused = await guest().post<Refusal>(REGISTER, {
      email: "weak@pulsekart.test",
      password,
    })

    expect([refused.status, refused.body.code]).toEqual([400, code])
    expect(refused.body.message).toMatch(/^password: /)
    expect(await identitiesOf("weak@pulsekart.test")).toEqual([])
  })

  it("is made with eight letters that are not common, in any script", async () => {
    expect((await register("strong@pulsekart.test", "teal-owl")).body.token).toBeDefined()
    expect((await register("strong2@pulsekart.test", "नीला उल्लू पेड़")).body.token).toBeDefined()
  })

  it.each(["no address", "a@", "@b.in", "a b@c.in", `${"a".repeat(250)}@b.in`])(
    "is not made for what is no e-mail address: %s",
    async (email) => {
      const refused = await register(email, shop().password)

      expect([refused.status, refused.body.code]).toEqual([400, "invalid_request"])
      expect(refused.body.message).toContain("email")
    }
  )

  it("is refused by a code of its own where the address has one", async () => {
    const taken = await register(DEMO.asha, "another teal owl")

    expect([taken.status, taken.body.code]).toEqual([401, "login_exists"])
    // Medusa's starter goes on to log in when it reads this
    expect(taken.body.message).toBe("Identity with email already exists")
  })

  it("of staff needs an invitation and twelve letters; of others there is none", async () => {
    const email = "uninvited@pulsekart.test"
    const path = "/auth/user/emailpass/register"
    const stranger = await register(email, shop().password, path)
    expect([stranger.status, stranger.body.code]).toEqual([403, "permission_denied"])
    expect(await identitiesOf(email)).toEqual([])

    const owner = await loginStaff(shop(), DEMO.owner)
    await expectOk(owner.post("/admin/staff/invites", { email, roles: ["support"] }))
    const short = await register(email, "teal-owl", path)
    expect([short.status, short.body.code]).toEqual([400, "password_too_weak"])
    expect((await register(email, "teal-owl-on-a-tree", path)).body.token).toBeDefined()

    for (const actor of ["owner", "__proto__", "constructor", "toString", "api-key"]) {
      for (const tail of ["", "/register", "/reset-password", "/update"]) {
        const answer = await guest().post<Refusal>(`/auth/${actor}/emailpass${tail}`, {
          email,
          password: shop().password,
        })
        expect([actor, tail, answer.status, answer.body.code]).toEqual([
          actor,
          tail,
          404,
          "not_found",
        ])
      }
    }
  })

  it("takes a weak password at no reset, and the link stays good", async () => {
    const email = "resetting@pulsekart.test"
    await registerCustomer(shop(), email)
    const owner = await loginStaff(shop(), DEMO.owner)
    await expectOk(guest().post("/auth/user/emailpass/reset-password", { identifier: DEMO.owner }))
    const token = await ownResetToken(owner)
    const set = (password: string, actor = "user") =>
      guest()
        .with({ authorization: `Bearer ${token}` })
        .post<Refusal>(`/auth/${actor}/emailpass/update`, { password })

    const short = await set("teal-owl-1")
    expect([short.status, short.body.code]).toEqual([400, "password_too_weak"])
    expect((await set("welcome-123456")).body.code).toBe("password_too_weak")
    // The login is one for the shop and the admin: the shop's door takes no shorter one
    expect((await set("teal-owl-1", "customer")).body.code).toBe("password_too_weak")
    expect((await set(shop().password)).status).toBe(200)
  }, 60_000)

  it("takes as long where there is no account", async () => {
    const middle = async (email: string) => {
      const times: number[] = []
      for (let at = 0; at < 7; at++) {
        const from = performance.now()
        await guest().post("/auth/customer/emailpass", { email, password: `no-such-${at}` })
        times.push(performance.now() - from)
      }
      return times.sort((a, b) => a - b)[3]
    }

    const unknown = await middle("nobody-at-all@pulsekart.test")
    const known = await middle("strong@pulsekart.test")

    // The work of a password's hash is most of it; without it this was a tenth
    expect(unknown).toBeGreaterThan(known * 0.5)
    expect(known).toBeGreaterThan(unknown * 0.5)
  }, 60_000)

  it("is one with its account's address", async () => {
    const store = await storefront(shop())
    const { token } = await expectOk(register("own@pulsekart.test", shop().password))
    const own = store.with({ authorization: `Bearer ${token}` })

    for (const email of ["another@pulsekart.test", undefined]) {
      const refused = await own.post<Refusal>("/store/customers", { email })
      expect([refused.status, refused.body.code]).toEqual([400, "invalid_request"])
      expect(refused.body.message).toContain("email")
    }
    await expectOk(own.post("/store/customers", { email: "OWN@pulsekart.test" }))

    const customer = await registerCustomer(shop(), "own2@pulsekart.test")
    const moved = await customer.post<Refusal>("/store/customers/me", {
      email: "another@pulsekart.test",
    })
    expect([moved.status, moved.body.code]).toEqual([400, "invalid_request"])
    expect(moved.body.message).toContain("email")
  })

  const identitiesOf = (email: string) =>
    rows(shop().databaseUrl, "select 1 from provider_identity where entity_id = $1", [email])

  async function ownResetToken(owner: Awaited<ReturnType<typeof loginStaff>>): Promise<string> {
    for (let attempt = 0; attempt < 100; attempt++) {
      const { messages } = await expectOk(
        owner.get<{ messages: { id: string }[] }>(
          "/admin/outbox?template=staff_password_reset&channel=email&limit=1"
        )
      )
      if (messages[0]) {
        const { message } = await expectOk(
          owner.get<{ message: { link: string | null } }>(`/admin/outbox/${messages[0].id}`)
        )
        return new URL(message.link ?? "").searchParams.get("token") ?? ""
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error("No message about a new password.")
  }
}
