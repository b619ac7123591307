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
    expect(refused.body.message).toMatch(/password/)
    expect(await identitiesOf("weak@pulsekart.test")).toEqual([])
  })

  it("is made with eight letters that are not common, in any script", async () => {
    expect(await register("strong@pulsekart.test", "teal-owl")).toMatchObject({
      status: 200,
      body: { token: expect.any(String) },
    })
    expect(await register("strong2@pulsekart.test", "नीला उल्लू पेड़")).toMatchObject({
      status: 200,
      body: { token: expect.any(String) },
    })
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

  it("is refused in words that help, in Hindi too", async () => {
    const email = "words@pulsekart.test"
    await registerCustomer(shop(), email)
    const inHindi = guest().with({ "accept-language": "hi-IN" })
    const path = "/auth/customer/emailpass"
    const update = { password: "another teal owl" }

    const wrong = await inHindi.post<Registered>(path, { email, password: "a wrong one" })
    const nothing = await inHindi.post<Registered>(path, { email })
    const dead = await inHindi
      .with({ authorization: "Bearer an.old.link" })
      .post<Registered>(`${path}/update`, update)
    const english = await guest().post<Registered>(path, { email, password: "a wrong one" })

    for (const { status, body } of [wrong, nothing, dead, english]) {
      expect([status, body.code, body.token]).toEqual([401, "unauthorized", undefined])
    }
    expect(wrong.body.message).toBe("ई-मेल पता या पासवर्ड ग़लत है।")
    expect(nothing.body.message).toBe("अपना ई-मेल पता और पासवर्ड लिखें।")
    expect(dead.body.message).toContain("नया लिंक मँगाएँ")
    expect(english.body.message).toBe("The e-mail address or the password is wrong.")
  })

  it("keeps nobody from an address until it has an account, and opens nothing once it is replaced", async () => {
    // Given somebody who took another person's address
    const email = "true-person@pulsekart.test"
    const store = await storefront(shop())
    const taker = await expectOk(register(email, "taken-by-another"))

    // When that person registers, twice, for the first answer was lost
    const own = await expectOk(register(email, shop().password))
    await expectOk(register(email, shop().password))

    // Then what the taker holds is dead, and so is their password
    const takers = store.with({ authorization: `Bearer ${taker.token}` })
    for (const path of ["/store/customers", "/auth/token/refresh", "/auth/session"]) {
      expect(await takers.post<Refusal>(path, { email })).toMatchObject({
        status: 401,
        body: { code: "unauthorized" },
      })
    }
    const old = { email, password: "taken-by-another" }
    expect(await guest().post("/auth/customer/emailpass", old)).toMatchObject({
      status: 401,
      body: { code: "unauthorized" },
    })
    await expectOk(
      store.with({ authorization: `Bearer ${own.token}` }).post("/store/customers", { email })
    )

    // and an account is replaced by nobody, whichever door they take
    for (const path of [REGISTER, "/auth/user/emailpass/register"]) {
      const late = await register(email, "taken-by-another", path)
      expect([late.status, late.body.code]).toEqual([401, "login_exists"])
    }
    await expectOk(guest().post("/auth/customer/emailpass", { email, password: shop().password }))
  })

  it("is one when it becomes an account and is replaced at the same moment", async () => {
    const store = await storefront(shop())
    for (let round = 0; round < 4; round++) {
      const email = `same-moment-${round}@pulsekart.test`
      const { token } = await expectOk(register(email, shop().password))
      const [made, replaced] = await Promise.all([
        store.with({ authorization: `Bearer ${token}` }).post("/store/customers", { email }),
        register(email, "another teal owl"),
      ])

      // One of the two, and never an account that no login opens
      expect([made.status, replaced.status].sort()).toEqual([200, 401])
      const [{ orphans }] = await rows<{ orphans: string }>(
        shop().databaseUrl,
        `select count(*)::text as orphans from customer c where c.email = $1 and c.has_account
          and not exists (select 1 from auth_identity a where a.app_metadata->>'customer_id' = c.id)`,
        [email]
      )
      expect(orphans).toBe("0")
    }
  }, 60_000)

  it("of staff is the invited person's though somebody took the address, and does not tell who is invited", async () => {
    const [email, uninvited] = ["invited-too@pulsekart.test", "uninvited@pulsekart.test"]
    const path = "/auth/user/emailpass/register"
    const owner = await loginStaff(shop(), DEMO.owner)
    const { invite } = await expectOk(
      owner.post<{ invite: { token: string } }>("/admin/staff/invites", {
        email,
        roles: ["support"],
      })
    )
    const short = await register(email, "teal-owl", path)
    expect([short.status, short.body.code]).toEqual([400, "password_too_weak"])

    // Given strangers, who are answered alike
    const taker = await expectOk(register(email, "taken-by-another", path))
    await expectOk(register(uninvited, "taken-by-another", path))

    // When the invited person opens the link
    const join = (token?: string) =>
      guest()
        .with({ authorization: `Bearer ${token}` })
        .post<Refusal>(`/admin/invites/accept?token=${invite.token}`, { email })
    const own = await expectOk(register(email, "teal-owl-on-a-tree", path))

    // Then they join, and the stranger does not
    expect(await join(taker.token)).toMatchObject({ status: 401, body: { code: "unauthorized" } })
    await expectOk(join(own.token))
    const late = await register(email, "taken-by-another", path)
    expect([late.status, late.body.code]).toEqual([401, "login_exists"])
  }, 60_000)

  it("is a customer's or a member of staff's: of others there is none", async () => {
    const email = "uninvited@pulsekart.test"
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
