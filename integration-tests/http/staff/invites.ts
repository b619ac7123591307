import { caller, expectOk, type Answer, type Caller, type Refusal } from "../../harness/http"
import { rows } from "../../harness/postgres"
import { DEMO, loginStaff, type Shop } from "../../harness/shop"

type Invite = { email: string; token: string; roles: string[] }

export function invites(shop: () => Shop): void {
  let owner: Caller
  const invited = "invited@pulsekart.test"
  const stranger = "stranger@pulsekart.test"

  beforeAll(async () => {
    owner = await loginStaff(shop(), DEMO.owner)
  }, 60_000)

  it("brings its roles to the invited person, once, and to nobody else", async () => {
    const { invite } = await expectOk(
      owner.post<{ invite: Invite }>("/admin/staff/invites", { email: invited, roles: ["support"] })
    )

    // When somebody else uses the link, then there is no new user
    expect(await accept(stranger, invite.token)).toMatchObject({
      status: 403,
      body: { code: "permission_denied" },
    })
    expect(await rolesOf(stranger)).toBeUndefined()

    // When the invited person does, whatever e-mail they write, then the user is the invited one
    await expectOk(accept(invited, invite.token, stranger))
    expect(await rolesOf(invited)).toEqual(["support"])
    expect(await rolesOf(stranger)).toBeUndefined()
    const person = await loginStaff(shop(), invited)
    await expectOk(person.get("/admin/outbox"))
    expect((await person.get<Refusal>("/admin/audit")).body.code).toBe("permission_denied")

    // and the link is used up
    expect((await accept(stranger, invite.token)).status).toBe(401)
    expect(await rolesOf(stranger)).toBeUndefined()
    expect(await rolesOf(invited)).toEqual(["support"])
  }, 60_000)

  it("is the owner's to give, and core's own brings no role", async () => {
    const operator = await loginStaff(shop(), DEMO.operator)
    const body = { email: "x@pulsekart.test", roles: ["owner"] }
    expect((await operator.post<Refusal>("/admin/staff/invites", body)).body.code).toBe(
      "permission_denied"
    )
    expect((await owner.post("/admin/staff/invites", { ...body, roles: ["king"] })).status).toBe(
      400
    )

    const email = "plain@pulsekart.test"
    const { invite } = await expectOk(
      owner.post<{ invite: Invite }>("/admin/invites", {
        email,
        metadata: { pulsekart_roles: ["owner"] },
      })
    )
    await expectOk(accept(email, invite.token))
    expect(await rolesOf(email)).toEqual([])
  }, 60_000)

  async function accept(
    registeredAs: string,
    token: string,
    written = registeredAs
  ): Promise<Answer<Refusal>> {
    const guest = caller(shop().url)
    const person = { email: registeredAs, password: shop().password }
    const made = await guest.post<{ token?: string }>("/auth/user/emailpass/register", person)
    const own = made.body.token
      ? made.body
      : await expectOk(guest.post<{ token: string }>("/auth/user/emailpass", person))
    return guest
      .with({ authorization: `Bearer ${own.token}` })
      .post(`/admin/invites/accept?token=${token}`, { email: written })
  }

  /** Nothing when there is no such user. */
  async function rolesOf(email: string): Promise<string[] | undefined> {
    const found = await rows<{ role: string | null }>(
      shop().databaseUrl,
      `select r.role from "user" u left join staff_role r on r.user_id = u.id and r.deleted_at is null
        where u.email = $1`,
      [email]
    )
    return found.length === 0 ? undefined : found.flatMap(({ role }) => role ?? [])
  }
}
