import { expectOk, caller, type Caller, type Refusal } from "../../harness/http"
import { rows, withClient } from "../../harness/postgres"
import { fulfil, oneRow, paidOrder } from "../../harness/scenes"
import {
  DEMO,
  loginStaff,
  medicinesOn,
  registerCustomer,
  storefront,
  type Shop,
} from "../../harness/shop"
import { totp } from "../../harness/totp"

type Event = {
  seq: number
  at: string
  actor_id: string
  actor_name: string | null
  action: string
  resource_id: string
  detail: Record<string, unknown>
}
type Page = {
  audit_events: Event[]
  names: Record<string, { name: string; order_id: string | null }>
  next_cursor: number | null
}

const WORDS = "Words that nobody may find in the log"

export function audit(shop: () => Shop): void {
  let owner: Caller
  let operator: Caller
  let auditor: Caller
  let operatorId: string

  beforeAll(async () => {
    owner = await loginStaff(shop(), DEMO.owner)
    operator = await loginStaff(shop(), DEMO.operator)
    auditor = await loginStaff(shop(), DEMO.auditor)
    ;({ id: operatorId } = await oneRow<{ id: string }>(
      shop(),
      `select id from "user" where email = $1`,
      [DEMO.operator]
    ))
  }, 120_000)

  it("has a row for each change that staff make through core's routes, by its ids and without its words", async () => {
    const customer = await registerCustomer(shop(), "audited@pulsekart.test")
    const [otc] = await medicinesOn(await storefront(shop()), { rx: false })
    const orderId = await paidOrder(shop(), customer, [otc])
    const payment = await oneRow<{ id: string }>(
      shop(),
      `select p.id from payment p join order_payment_collection o
         on o.payment_collection_id = p.payment_collection_id where o.order_id = $1`,
      [orderId]
    )
    const { id: customerId } = await oneRow<{ id: string }>(
      shop(),
      "select id from customer where email = 'audited@pulsekart.test'"
    )
    const before = await lastSeq()

    await expectOk(operator.post(`/admin/payments/${payment.id}/refund`, { amount: 1 }))
    await expectOk(operator.post(`/admin/customers/${customerId}`, { phone: "+919000000009" }))
    const { product } = await expectOk(
      operator.post<{ product: { id: string } }>("/admin/products", {
        title: WORDS,
        options: [{ title: "Pack", values: ["1"] }],
      })
    )
    await expectOk(owner.post("/admin/api-keys", { title: WORDS, type: "secret" }))
    const { stores } = await expectOk(owner.get<{ stores: { id: string }[] }>("/admin/stores"))
    await expectOk(owner.post(`/admin/stores/${stores[0]?.id}`, { name: "PulseKart" }))
    await expectOk(operator.delete(`/admin/products/${product.id}`))

    const found = await since(before)
    expect(found.map(({ action, resource_id }) => [action, resource_id])).toEqual(
      expect.arrayContaining([
        ["staff.payments.refund", payment.id],
        ["staff.customers.changed", customerId],
        ["staff.products.created", product.id],
        ["staff.api-keys.created", expect.stringMatching(/^apk_/)],
        ["staff.stores.changed", stores[0]?.id],
        ["staff.products.deleted", product.id],
      ])
    )
    expect(found.filter(({ action }) => action === "staff.payments.refund")).toHaveLength(1)
    const refund = found.find(({ action }) => action === "staff.payments.refund")
    expect(refund).toMatchObject({
      actor_id: operatorId,
      detail: {
        method: "POST",
        route: "/admin/payments/:id/refund",
        status: 200,
        amount_paise: 100,
        order_id: orderId,
      },
    })
    for (const words of [WORDS, "9000000009", "audited@"]) {
      expect(JSON.stringify(found)).not.toContain(words)
    }
  }, 120_000)

  it("says which price became which, by how much a coupon lowers, and whose stock was let go", async () => {
    const [otc, other] = await medicinesOn(await storefront(shop()), { rx: false })
    const { product_id: product } = await oneRow<{ product_id: string }>(
      shop(),
      "select product_id from product_variant where id = $1",
      [otc.variant_id]
    )
    const customer = await registerCustomer(shop(), "let.go@pulsekart.test")
    const orderId = await paidOrder(shop(), customer, [other])
    const held = await oneRow<{ id: string }>(
      shop(),
      `select r.id from reservation_item r join order_item o on o.item_id = r.line_item_id
        where o.order_id = $1 and r.deleted_at is null`,
      [orderId]
    )
    const before = await lastSeq()
    const price = (paise: number) =>
      operator.post(`/admin/products/${product}/variants/batch`, {
        update: [{ id: otc.variant_id, prices: [{ amount: paise / 100, currency_code: "inr" }] }],
      })

    await expectOk(price(otc.price_paise - 1))
    await expectOk(price(otc.price_paise))
    const { promotion } = await expectOk(
      operator.post<{ promotion: { id: string } }>("/admin/promotions", {
        code: "INTHELOG",
        type: "standard",
        status: "active",
        application_method: {
          type: "percentage",
          target_type: "items",
          allocation: "across",
          value: 15,
        },
      })
    )
    await expectOk(operator.delete(`/admin/promotions/${promotion.id}`))
    await expectOk(operator.delete(`/admin/reservations/${held.id}`))

    expect(await since(before)).toMatchObject([
      {
        action: "staff.reservations.deleted",
        detail: { order_id: orderId, variant_id: other.variant_id, quantity: 1 },
      },
      {
        action: "staff.promotions.deleted",
        detail: { code: "INTHELOG", discount_percent: 15 },
      },
      {
        action: "staff.promotions.created",
        detail: { code: "INTHELOG", discount_percent: 15 },
      },
      {
        action: "staff.products.variants.batch",
        detail: {
          variant_ids: [otc.variant_id],
          old_price_paise: [otc.price_paise - 1],
          new_price_paise: [otc.price_paise],
        },
      },
      {
        action: "staff.products.variants.batch",
        detail: {
          old_price_paise: [otc.price_paise],
          new_price_paise: [otc.price_paise - 1],
        },
      },
    ])
    // A coupon is found by its code though it is gone, and a reservation by its order
    expect((await search("INTHELOG")).map(({ action }) => action)).toEqual([
      "staff.promotions.deleted",
      "staff.promotions.created",
    ])
    const { display_id } = await oneRow<{ display_id: number }>(
      shop(),
      `select display_id from "order" where id = $1`,
      [orderId]
    )
    expect((await search(`#${display_id}`)).map(({ action }) => action)).toContain(
      "staff.reservations.deleted"
    )
  }, 120_000)

  it("has no row for what was refused or only read, and gives no success without one", async () => {
    const before = await lastSeq()
    const support = await loginStaff(shop(), DEMO.support)
    expect(await support.post<Refusal>("/admin/products", { title: "x" })).toMatchObject({
      status: 403,
      body: { code: "permission_denied" },
    })
    expect(await operator.post("/admin/products", { nonsense: true })).toMatchObject({
      status: 400,
      body: { code: "invalid_request" },
    })
    await expectOk(operator.get("/admin/products?limit=1"))
    expect((await since(before)).map(({ action }) => action)).toEqual(["staff.logged_in"])

    // When the log cannot be written, then nobody is told of a success
    await withClient(shop().databaseUrl, (client) =>
      client.query("alter table audit_head rename to audit_head_away")
    )
    const unrecorded = await operator
      .post<Refusal>("/admin/customer-groups", { name: "Unrecorded" })
      .finally(() =>
        withClient(shop().databaseUrl, (client) =>
          client.query("alter table audit_head_away rename to audit_head")
        )
      )
    expect(unrecorded).toMatchObject({ status: 500, body: { code: "done_not_recorded" } })
    await expectOk(operator.post("/admin/customer-groups", { name: "Recorded" }))
    expect((await since(before)).map(({ action }) => action)).toEqual([
      "staff.customer-groups.created",
      "staff.logged_in",
    ])
  }, 120_000)

  it("knows who logged in and whose log-in failed, once a window, and nothing that strangers typed", async () => {
    const before = await lastSeq()
    const guest = caller(shop().url)
    const login = (email: string, password: string, actor = "user") =>
      guest.post(`/auth/${actor}/emailpass`, { email, password })

    await expectOk(login(DEMO.operator, shop().password))
    // The same password opens both doors, and counts at either
    expect(await login(DEMO.operator, "a wrong one", "customer")).toMatchObject({
      status: 401,
      body: { code: "unauthorized" },
    })
    expect(await login(DEMO.operator.toUpperCase(), "another")).toMatchObject({
      status: 401,
      body: { code: "unauthorized" },
    })
    expect(await login("nobody@pulsekart.test", "a wrong one")).toMatchObject({
      status: 401,
      body: { code: "unauthorized" },
    })
    expect(await login("audited@pulsekart.test", "a wrong one", "customer")).toMatchObject({
      status: 401,
      body: { code: "unauthorized" },
    })
    const code = { method: "totp", code: "123456" }
    expect(await guest.post("/auth/mfa/challenges/x/verify", code)).toMatchObject({
      status: 401,
      body: { code: "unauthorized" },
    })

    const found = await since(before)
    expect(found).toMatchObject([
      {
        action: "staff.login_failed",
        resource_id: operatorId,
        detail: { provider: "emailpass", failures: 1 },
      },
      { action: "staff.logged_in", actor_id: operatorId },
    ])
    expect(JSON.stringify(found)).not.toContain("pulsekart.test")
  }, 120_000)

  it("knows that the code of a second factor was guessed, and no log-in before it was right", async () => {
    const email = DEMO.secondPharmacist
    const { id: userId } = await oneRow<{ id: string }>(
      shop(),
      `select id from "user" where email = $1`,
      [email]
    )
    const enrolling = await loginStaff(shop(), email)
    const { mfa_factor, secret } = await expectOk(
      enrolling.post<{ mfa_factor: { id: string }; secret: string }>("/auth/mfa/factors", {
        provider: "totp",
      })
    )
    const right = { method: "totp", code: totp(secret) }
    await expectOk(
      enrolling.post(`/auth/mfa/factors/${mfa_factor.id}/verify`, { code: right.code })
    )
    const before = await lastSeq()
    const { token, mfa_challenge } = await expectOk(
      caller(shop().url).post<{ token: string; mfa_challenge: { id: string } }>(
        "/auth/user/emailpass",
        { email, password: shop().password }
      )
    )
    const challenged = caller(shop().url, { authorization: `Bearer ${token}` })
    const answer = (code: string) =>
      challenged.post(`/auth/mfa/challenges/${mfa_challenge.id}/verify`, { method: "totp", code })
    const wrong = String((Number(right.code) + 500_000) % 1_000_000).padStart(6, "0")

    expect(await answer(wrong)).toMatchObject({ status: 400, body: { code: "not_allowed" } })
    expect(await answer(wrong)).toMatchObject({ status: 400, body: { code: "not_allowed" } })
    expect(await since(before)).toMatchObject([
      {
        action: "staff.login_failed",
        resource_id: userId,
        detail: { provider: "mfa", failures: 1 },
      },
    ])

    await expectOk(answer(totp(secret)))
    const [latest, ...others] = await since(before)
    expect(latest).toMatchObject({ action: "staff.logged_in", actor_id: userId })
    expect(others).toHaveLength(1)
  }, 120_000)

  it("is searched by person, day and action, shows names, and is exported as CSV on record", async () => {
    const page = await read(`actor_id=${operatorId}&action=staff.&limit=2`)
    expect(page.audit_events).toHaveLength(2)
    for (const event of page.audit_events) {
      expect(event).toMatchObject({
        actor_id: operatorId,
        action: expect.stringMatching(/^staff\./),
        actor_name: expect.stringMatching(/\S/),
      })
      expect(event.actor_name).not.toBe(operatorId)
    }
    const next = await read(
      `actor_id=${operatorId}&action=staff.&limit=2&cursor=${page.next_cursor}`
    )
    expect(next.audit_events[0]?.seq).toBeLessThan(page.audit_events[1]?.seq ?? 0)
    expect((await read("from=2020-01-01T00:00:00Z&to=2020-01-02T00:00:00Z")).audit_events).toEqual(
      []
    )
    // No name is stored
    const stored = await rows(
      shop().databaseUrl,
      "select 1 from audit_event where detail::text like '%@%' or actor_id like '%@%'"
    )
    expect(stored).toEqual([])

    const exported = await auditor.get<string>(`/admin/audit/export?actor_id=${operatorId}`)
    expect(exported.status).toBe(200)
    expect(exported.headers.get("content-type")).toContain("text/csv")
    const [head, ...lines] = exported.body.trim().split("\r\n")
    expect(head).toContain("seq,at_ist,actor_type,actor_id,actor_name,action")
    // Times are on the clock of India, say so, and are the page's
    const { audit_events } = await read(`actor_id=${operatorId}&limit=1`)
    const [seq, at] = (
      lines.find((line) => line.startsWith(`${audit_events[0]?.seq},`)) ?? ""
    ).split(",")
    expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+05:30$/)
    expect([Number(seq), new Date(at ?? "").toISOString()]).toEqual([
      audit_events[0]?.seq,
      audit_events[0]?.at,
    ])
    const count = await oneRow<{ count: number }>(
      shop(),
      "select count(*)::int as count from audit_event where actor_id = $1",
      [operatorId]
    )
    expect(lines).toHaveLength(count.count)
    expect(lines.filter((line) => !line.includes(operatorId))).toEqual([])
    expect((await read("action=audit.exported")).audit_events[0]?.detail).toEqual({
      filters: ["actor_id"],
    })
    expect((await operator.get<Refusal>("/admin/audit/export")).body.code).toBe("permission_denied")
    const { verdict } = await expectOk(
      auditor.get<{ verdict: { intact: boolean } }>("/admin/audit/verify")
    )
    expect(verdict.intact).toBe(true)
  }, 120_000)

  it("is found by an order's number, a prescription's reference, a person and a product, one row an act", async () => {
    // Given an order on a prescription, handed over by a pharmacist, and a batch that an operator blocked
    const customer = await registerCustomer(shop(), "found.in.the.log@pulsekart.test")
    const [rx] = await medicinesOn(await storefront(shop()), { rx: true, scheme: "H" })
    const orderId = await paidOrder(shop(), customer, [rx])
    const pharmacist = await loginStaff(shop(), DEMO.pharmacist)
    const fulfillment_id = await fulfil(shop(), orderId)
    const handOver = () =>
      expectOk(pharmacist.post(`/admin/orders/${orderId}/handover`, { fulfillment_id }))
    await handOver()
    const { number, reference, prescription, lot } = await oneRow<{
      number: number
      reference: string
      prescription: string
      lot: string
    }>(
      shop(),
      `select o.display_id as number, p.reference, p.id as prescription,
              (select t.id from lot t join medicine m on m.inventory_item_id = t.inventory_item_id
                where m.variant_id = $2 limit 1) as lot
         from "order" o join rx_allocation a on a.order_id = o.id
         join rx_authorisation u on u.id = a.authorisation_id
         join prescription p on p.id = u.prescription_id where o.id = $1`,
      [orderId, rx.variant_id]
    )
    await expectOk(operator.post(`/admin/lots/${lot}/status`, { status: "quarantined" }))
    await expectOk(operator.post(`/admin/lots/${lot}/status`, { status: "sellable" }))

    // When the log is searched by the order's number, then each act is there once
    const ofOrder = await search(`#${number}`)
    expect(ofOrder.filter(({ resource_id }) => resource_id === orderId)).toEqual(
      expect.arrayContaining([expect.objectContaining({ action: "dispense.handed_over" })])
    )
    const actions = ofOrder.map(({ action }) => action)
    expect(actions).toEqual(
      expect.arrayContaining(["payment.captured", "prescription.reviewed", "checkout.opened"])
    )
    for (const call of ["staff.orders.handover", "staff.prescriptions.reviews"]) {
      expect(actions).not.toContain(call)
    }
    expect(actions.filter((action) => action === "dispense.handed_over")).toHaveLength(1)
    expect(await search(String(number))).toEqual(ofOrder)

    // and by the prescription's reference, with its name
    const ofRx = await search(reference.toLowerCase())
    expect(ofRx.map(({ action }) => action)).toContain("prescription.uploaded")
    const page = await read(`about=${prescription}`)
    expect(page.names[prescription]).toEqual({ name: reference, order_id: null })
    expect(page.audit_events.map(({ seq }) => seq)).toEqual(
      expect.arrayContaining([ofRx.at(-1)?.seq])
    )

    // and by a person and a product
    expect((await search("found.in.the.log@")).map(({ action }) => action)).toContain(
      "prescription.uploaded"
    )
    const ofProduct = await search(rx.title.split(",")[0])
    expect(ofProduct.filter(({ resource_id }) => resource_id === lot)).toMatchObject([
      { action: "lot.status_changed" },
      { action: "lot.status_changed" },
    ])
    expect(await subjects("nothing is called so")).toEqual([])

    // The log itself holds the calls too, and a second call that did nothing is a row of its own
    const whole = await auditor.get<string>(`/admin/audit/export?about=${orderId}`)
    expect(whole.body).toContain("staff.orders.handover")
    expect(whole.body).toContain("dispense.handed_over")
    expect((await read("action=staff.orders.handover&limit=1")).audit_events).toHaveLength(1)
    await handOver()
    expect((await search(`#${number}`))[0]?.action).toBe("staff.orders.handover")
    // Who may not read the log may not ask what it could be searched by, and asking leaves no row
    const refused = await operator.post<Refusal>("/admin/audit/subjects", { search: "a" })
    expect(refused).toMatchObject({ status: 403, body: { code: "permission_denied" } })
    expect((await read("action=staff.audit.")).audit_events).toEqual([])
  }, 120_000)

  it("gives others than the owner the bell's feed and no message to people", async () => {
    const { notifications } = await expectOk(
      operator.get<{ notifications: { channel: string }[] }>(
        "/admin/notifications?limit=50&channel=email&fields=*"
      )
    )
    expect(notifications.filter(({ channel }) => channel !== "feed")).toEqual([])
    expect(JSON.stringify(notifications)).not.toContain("@")
    expect((await operator.get<Refusal>("/admin/notifications/noti_x")).body.code).toBe(
      "permission_denied"
    )
  })

  it("lets the stock's reservations name their order", async () => {
    const customer = await registerCustomer(shop(), "reserved@pulsekart.test")
    const [otc] = await medicinesOn(await storefront(shop()), { rx: false })
    const orderId = await paidOrder(shop(), customer, [otc])
    const lines = await rows<{ item_id: string }>(
      shop().databaseUrl,
      "select item_id from order_item where order_id = $1",
      [orderId]
    )
    const { reservations, count } = await expectOk(
      operator.get<{ reservations: { line_item: { order_id: string } }[]; count: number }>(
        `/admin/reservations?line_item_id=${lines[0]?.item_id}`
      )
    )
    expect(count).toBe(1)
    expect(reservations[0]?.line_item.order_id).toBe(orderId)
  }, 120_000)

  async function lastSeq(): Promise<number> {
    return (await oneRow<{ seq: number }>(shop(), "select seq from audit_head")).seq
  }

  /** Rows of staff and log-ins after a number, latest first. */
  async function since(seq: number): Promise<Event[]> {
    const page = await read("action=staff.&limit=100")
    return page.audit_events.filter((event) => event.seq > seq)
  }

  async function subjects(search: string): Promise<string[]> {
    const { ids } = await expectOk(
      auditor.post<{ ids: string[] }>("/admin/audit/subjects", { search })
    )
    return ids
  }

  async function search(text: string): Promise<Event[]> {
    const ids = await subjects(text)
    expect(ids).not.toEqual([])
    return (await read(`about=${ids.join(",")}&limit=100`)).audit_events
  }

  const read = (search: string): Promise<Page> =>
    expectOk(auditor.get<Page>(`/admin/audit?${search}`))
}
