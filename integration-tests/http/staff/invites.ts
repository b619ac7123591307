import { caller, expectOk, type Answer, type Caller, type Refusal } from "../../harness/http"
import { rows } from "../../harness/postgres"
import { oneRow } from "../../harness/scenes"
import { DEMO, loginStaff, type Shop } from "../../harness/shop"
import { until } from "../../harness/system"

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
    expect(await accept(stranger, invite.token)).toMatchObject({
      status: 401,
      body: { code: "unauthorized" },
    })
    expect(await rolesOf(stranger)).toBeUndefined()
    expect(await rolesOf(invited)).toEqual(["support"])
  }, 60_000)

  it("is the owner's to give, always with a role: core's own is closed", async () => {
    const operator = await loginStaff(shop(), DEMO.operator)
    const body = { email: "x@pulsekart.test", roles: ["owner"] }
    expect((await operator.post<Refusal>("/admin/staff/invites", body)).body.code).toBe(
      "permission_denied"
    )
    expect(await owner.post("/admin/staff/invites", { ...body, roles: ["king"] })).toMatchObject({
      status: 400,
      body: { code: "invalid_request" },
    })

    const email = "plain@pulsekart.test"
    for (const [path, refused] of [
      ["/admin/invites", { status: 403, body: { code: "route_closed" } }],
      ["/admin/staff/invites", { status: 400, body: { code: "invalid_request" } }],
    ] as const) {
      expect(await owner.post<Refusal>(path, { email })).toMatchObject(refused)
    }
    expect(await invitationsFor([email])).toEqual([])
  }, 60_000)

  it("stands on a list until it is accepted, is sent anew with a new link, and is taken back", async () => {
    const support = await loginStaff(shop(), DEMO.support)
    const [open, other] = ["open@pulsekart.test", "open.other@pulsekart.test"]
    const invite = async (email: string) =>
      (
        await expectOk(
          owner.post<{ invite: Invite & { id: string } }>("/admin/staff/invites", {
            email,
            roles: ["support", "auditor"],
          })
        )
      ).invite
    const first = await invite(open)
    const second = await invite(other)
    const { name } = await oneRow<{ name: string }>(
      shop(),
      `select coalesce(nullif(concat_ws(' ', first_name, last_name), ''), email) as name
         from "user" where email = $1`,
      [DEMO.owner]
    )

    // Then both are listed with who, role, whose and when, and without the secret
    const listed = await openInvitations()
    expect(listed).toEqual(
      expect.arrayContaining(
        [first, second].map(({ id, email }) => ({
          id,
          email,
          roles: expect.arrayContaining(["support", "auditor"]),
          invited_by: name,
          by_owner: true,
          created_at: expect.any(String),
          expires_at: expect.any(String),
        }))
      )
    )
    expect(JSON.stringify(listed)).not.toContain(first.token)
    expect((await support.get<Refusal>("/admin/staff/invites")).body.code).toBe("permission_denied")

    // When one is sent anew and one is taken back
    const renewed = await expectOk(
      owner.post<{ invite: Invite }>(`/admin/invites/${first.id}/resend`)
    )
    await expectOk(owner.delete(`/admin/invites/${second.id}`))

    // Then the old links open nothing, and the new one does, with its roles, and leaves the list
    expect(await accept(open, first.token)).toMatchObject({
      status: 401,
      body: { code: "unauthorized" },
    })
    expect(await accept(other, second.token)).toMatchObject({
      status: 401,
      body: { code: "unauthorized" },
    })
    expect(await rolesOf(other)).toBeUndefined()
    await expectOk(accept(open, renewed.invite.token))
    expect((await rolesOf(open))?.sort()).toEqual(["auditor", "support"])
    const left = (await openInvitations()).map(({ id }) => id)
    expect(left).not.toContain(first.id)
    expect(left).not.toContain(second.id)
  }, 60_000)

  it("which is all that somebody without a role is told: whom to ask for one", async () => {
    // Given somebody whose roles were taken away
    const email = "without.role@pulsekart.test"
    const { invite } = await expectOk(
      owner.post<{ invite: Invite }>("/admin/staff/invites", { email, roles: ["support"] })
    )
    await expectOk(accept(email, invite.token))
    const person = await loginStaff(shop(), email)
    const { user } = await expectOk(person.get<{ user: { id: string } }>("/admin/users/me"))
    await expectOk(owner.post(`/admin/staff/${user.id}/roles`, { roles: [] }))

    // Then nothing opens, in words, and the owners are named by the one route that does
    expect(await person.get<Refusal>("/admin/users/me")).toMatchObject({
      status: 403,
      body: {
        code: "permission_denied",
        message: "You have no role here: ask an owner to give you one",
      },
    })
    const { roles, owners } = await expectOk(
      person.get<{ roles: string[]; owners: string[] }>("/admin/staff/me")
    )
    expect(roles).toEqual([])
    expect(owners.length).toBeGreaterThan(0)
    // The control: who has a role is told of the roles alone
    const byOwner = await expectOk(owner.get<{ roles: string[] }>("/admin/staff/me"))
    expect(byOwner).toMatchObject({ roles: ["owner"] })
    expect(byOwner).not.toHaveProperty("owners")

    // and who has left is nobody
    await expectOk(owner.delete(`/admin/users/${user.id}`))
    expect((await person.get<Refusal>("/admin/users/me")).body.code).toBe("unauthorized")
  }, 60_000)

  it("ends with the owner who wrote it, and with the role of owner", async () => {
    const second = "second-owner@pulsekart.test"
    const { invite } = await expectOk(
      owner.post<{ invite: Invite }>("/admin/staff/invites", { email: second, roles: ["owner"] })
    )
    await expectOk(accept(second, invite.token))
    const inviter = await loginStaff(shop(), second)
    const { user } = await expectOk(inviter.get<{ user: { id: string } }>("/admin/users/me"))
    const inviteBy = async (by: Caller, email: string) =>
      (
        await expectOk(
          by.post<{ invite: Invite }>("/admin/staff/invites", { email, roles: ["owner"] })
        )
      ).invite.token
    const early = "early@pulsekart.test"
    const token = await inviteBy(inviter, early)

    // When the inviter is no owner any more, then nobody comes in by their word, and the list says so
    await expectOk(owner.post(`/admin/staff/${user.id}/roles`, { roles: ["support"] }))
    expect(await accept(early, token)).toMatchObject({
      status: 401,
      body: { code: "unauthorized" },
    })
    expect(await rolesOf(early)).toBeUndefined()
    expect(await openInvitations()).toContainEqual(
      expect.objectContaining({ email: early, by_owner: false })
    )

    // and when they leave, their invitations go and those of others stay
    const kept = "kept@pulsekart.test"
    const keptToken = await inviteBy(owner, kept)
    await expectOk(owner.delete(`/admin/users/${user.id}`))
    await until(
      async () => (await invitationsFor([early])).length === 0,
      "the invitations of who has left to go"
    )
    expect(await invitationsFor([kept])).toHaveLength(1)
    await expectOk(accept(kept, keptToken))
    expect(await rolesOf(kept)).toEqual(["owner"])
  }, 60_000)

  it("is read in the outbox by an owner where no mail leaves; another person's new password by nobody", async () => {
    const guest = caller(shop().url)
    const email = "posted@pulsekart.test"
    await expectOk(owner.post("/admin/staff/invites", { email, roles: ["support"] }))
    for (const identifier of [DEMO.pharmacist, DEMO.owner]) {
      await expectOk(guest.post("/auth/user/emailpass/reset-password", { identifier }))
    }
    await expectOk(guest.post("/auth/customer/emailpass/reset-password", { identifier: DEMO.asha }))
    const messages = async () =>
      (
        await expectOk(
          owner.get<{ messages: { id: string; template: string; channel: string }[] }>(
            "/admin/outbox?channel=email&limit=50"
          )
        )
      ).messages
    const of = async (template: string) =>
      (await messages()).filter((message) => message.template === template)
    await until(
      async () =>
        (await of("staff_password_reset")).length === 2 && (await of("password_reset")).length > 0,
      "the messages about new passwords"
    )

    const open = async (by: Caller, id: string) =>
      (
        await expectOk(
          by.get<{ message: { to: string; text: string; link: string | null } }>(
            `/admin/outbox/${id}`
          )
        )
      ).message
    const read = async (by: Caller, template: string) =>
      Promise.all((await of(template)).map(({ id }) => open(by, id)))

    const byOwner = await read(owner, "staff_password_reset")
    const linkOf = (to: string) => byOwner.find((message) => message.to === to)?.link
    expect(linkOf(DEMO.owner)).toContain("token=")
    expect(linkOf(DEMO.pharmacist)).toBeNull()
    expect((await read(owner, "password_reset")).map(({ link }) => link)).not.toContainEqual(
      expect.stringContaining("token=")
    )
    const [invitation] = (await read(owner, "staff_invited")).filter(({ to }) => to === email)
    expect(invitation.link).toContain("token=")
    const support = await loginStaff(shop(), DEMO.support)
    const bySupport = [
      ...(await read(support, "staff_invited")),
      ...(await read(support, "staff_password_reset")),
    ]
    expect(bySupport.filter(({ link }) => link !== null)).toEqual([])
    expect(JSON.stringify([...byOwner, ...bySupport].map(({ text }) => text))).not.toContain(
      "token="
    )
  }, 60_000)

  const openInvitations = async () =>
    (
      await expectOk(
        owner.get<{ invites: { id: string; email: string; by_owner: boolean }[] }>(
          "/admin/staff/invites"
        )
      )
    ).invites

  const invitationsFor = (emails: string[]) =>
    rows<{ email: string }>(
      shop().databaseUrl,
      `select email from invite where deleted_at is null and email = any('{${emails.join(",")}}')`
    )

  it("lets a pharmacist enter a registration, under which nothing is signed until the owner confirms it", async () => {
    // Given somebody invited as a pharmacist, who enters what the certificate says
    const email = "new.pharmacist@pulsekart.test"
    const { invite } = await expectOk(
      owner.post<{ invite: Invite }>("/admin/staff/invites", { email, roles: ["pharmacist"] })
    )
    await expectOk(accept(email, invite.token))
    const person = await loginStaff(shop(), email)
    const empty = await expectOk(person.get<{ registration: null }>("/admin/registration"))
    expect(empty.registration).toBeNull()
    const certificate = {
      name: "Sunita Example",
      registration_number: "KA 777",
      state_council: "Karnataka State Pharmacy Council",
      valid_to: "2099-12-31",
    }
    const { registration } = await expectOk(
      person.post<{ registration: { id: string; status: string } }>(
        "/admin/registration",
        certificate
      )
    )
    expect(registration.status).toBe("suspended")

    // Then a second one, one that confirms itself and one of somebody else are refused
    expect(await person.post<Refusal>("/admin/registration", certificate)).toMatchObject({
      status: 409,
      body: { code: "state_conflict" },
    })
    const active = { ...certificate, status: "active" }
    expect(await person.post<Refusal>("/admin/registration", active)).toMatchObject({
      status: 400,
      body: { code: "invalid_request" },
    })
    const byThemselves = await person.post<Refusal>(`/admin/pharmacists/${registration.id}`, {
      status: "active",
    })
    expect(byThemselves.body.code).toBe("permission_denied")
    const operator = await loginStaff(shop(), DEMO.operator)
    expect((await operator.post<Refusal>("/admin/registration", certificate)).body.code).toBe(
      "permission_denied"
    )
    expect((await claimSigner(person)).code).toBe("pharmacist_required")

    // When the owner confirms it with the licences of stores, then it counts, and each is on record once
    const { store_licences } = await expectOk(
      owner.get<{ store_licences: { id: string }[] }>("/admin/pharmacists")
    )
    const store_licence_ids = [store_licences[0]?.id]
    const confirm = (licences: (string | undefined)[]) =>
      owner.post<Refusal>(`/admin/pharmacists/${registration.id}`, {
        status: "active",
        store_licence_ids: licences,
      })
    expect(await confirm(["slic_unknown"])).toMatchObject({
      status: 400,
      body: { code: "invalid_request" },
    })
    expect((await claimSigner(person)).code).toBe("pharmacist_required")
    await expectOk(confirm(store_licence_ids))
    await expectOk(confirm(store_licence_ids))
    expect((await claimSigner(person)).code).toBe("not_found")
    const stored = await rows<{ store_licence_id: string }>(
      shop().databaseUrl,
      "select store_licence_id from pharmacist_licence where pharmacist_id = $1 and deleted_at is null",
      [registration.id]
    )
    expect(stored).toEqual([{ store_licence_id: store_licence_ids[0] }])
    const { audit_events } = await expectOk(
      owner.get<{ audit_events: { action: string }[] }>(
        `/admin/audit?resource_id=${registration.id}`
      )
    )
    expect(audit_events.map(({ action }) => action)).toEqual([
      "pharmacist.status_changed",
      "pharmacist.status_changed",
      "pharmacist.registered",
    ])
  }, 60_000)

  /** A prescription that is not there: whether somebody may sign at all is asked first. */
  async function claimSigner(person: Caller): Promise<Refusal> {
    return (
      await person.post<Refusal>("/admin/prescriptions/rx_none/hold-releases", {
        reason: "Both are named on it",
      })
    ).body
  }

  it("gives nothing to who had logged in with the address before", async () => {
    // Given a stranger who took the address for a customer's login, and logged in at the staff's door
    const email = "taken-first@pulsekart.test"
    const guest = caller(shop().url)
    const person = { email, password: shop().password }
    await expectOk(guest.post("/auth/customer/emailpass/register", person))
    const { token } = await expectOk(guest.post<{ token: string }>("/auth/user/emailpass", person))
    const { invite } = await expectOk(
      owner.post<{ invite: Invite }>("/admin/staff/invites", { email, roles: ["support"] })
    )
    expect((await accept(email, invite.token)).status).toBe(200)

    // When they renew what they hold
    const refresh = (held: string) =>
      guest.with({ authorization: `Bearer ${held}` }).post<Refusal>("/auth/token/refresh")
    const renewed = await refresh(token)

    // Then it opens nothing; a log-in of today does
    expect(renewed).toMatchObject({ status: 401, body: { code: "unauthorized" } })
    const anew = await expectOk(guest.post<{ token: string }>("/auth/user/emailpass", person))
    expect((await refresh(anew.token)).status).toBe(200)
  }, 60_000)

  it("asks a staff password of who had a customer's login before", async () => {
    // Given somebody who took a customer's login, with eight letters, and is invited
    const email = "short@pulsekart.test"
    const guest = caller(shop().url)
    const short = { email, password: "kqzvmtrw" }
    await expectOk(guest.post("/auth/customer/emailpass/register", short))
    await expectOk(
      owner.post<{ invite: Invite }>("/admin/staff/invites", { email, roles: ["support"] })
    )

    // Then the staff's door says what is needed, to nobody but them, and the shop's stays open
    const atStaffDoor = (password: string) =>
      guest.post<Refusal>("/auth/user/emailpass", { email, password })
    expect(await atStaffDoor(short.password)).toMatchObject({
      status: 400,
      body: {
        code: "password_too_weak",
        message: expect.stringContaining("at least 12") as string,
      },
    })
    expect(await atStaffDoor("wrong")).toMatchObject({
      status: 401,
      body: { code: "unauthorized" },
    })
    await expectOk(guest.post("/auth/customer/emailpass", short))
    expect(await rolesOf(email)).toBeUndefined()
  }, 60_000)

  async function accept(
    registeredAs: string,
    token: string,
    written = registeredAs
  ): Promise<Answer<Refusal>> {
    const guest = caller(shop().url)
    const person = { email: registeredAs, password: shop().password }
    // Whoever is not invited has a customer's login at most
    const made = await guest.post<Refusal>("/auth/user/emailpass/register", person)
    if (made.body.code === "permission_denied") {
      await guest.post("/auth/customer/emailpass/register", person)
    }
    const own = await expectOk(guest.post<{ token: string }>("/auth/user/emailpass", person))
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
