import { expectOk, type Answer, type Caller } from "../../harness/http"
import { rows } from "../../harness/postgres"
import { oneRow, stockOf } from "../../harness/scenes"
import {
  DEMO,
  loginStaff,
  medicinesOn,
  prescriptionImage,
  registerCustomer,
  type Medicine,
} from "../../harness/shop"
import { deliver, lineOf, placeOrder, timelineOf, type Line, type Placed } from "./orders"
import { theShop } from "./shop-window"

type Returned = { return: { id: string; order_id: string; status: string } }

const NOTE = "The strip was open and two tablets of it are broken."

export function returning(): void {
  let customer: Caller
  let stranger: Caller
  let otc: Medicine
  let rx: Medicine
  let placed: Placed
  let returnId: string

  beforeAll(async () => {
    customer = await registerCustomer(theShop(), "returning@pulsekart.test")
    stranger = await registerCustomer(theShop(), "returning-stranger@pulsekart.test")
    ;[otc] = await medicinesOn(customer, { rx: false })
    ;[rx] = await medicinesOn(customer, { rx: true, scheme: "H" })
    placed = await placeOrder(customer, { otc, rx })
  })

  it("but only what has reached them", async () => {
    // Given an order that is paid and still in the store
    const line = lineOf(placed.lines, otc)

    // When it is asked back
    const refused = await ask(line, 1)

    // Then it is refused with its code, and no return is there
    expect(refused).toMatchObject({ status: 409, body: { code: "not_delivered" } })
    expect(await returnsOf(placed.orderId)).toEqual([])
  })

  it("in one way: core's own, which keeps the words in clear, is closed", async () => {
    const line = lineOf(placed.lines, otc)
    const body = { order_id: placed.orderId, items: [{ id: line.id, quantity: 1, note: NOTE }] }

    expect(await customer.post("/store/returns", body)).toMatchObject({
      status: 403,
      body: { code: "route_closed" },
    })
    expect(await returnsOf(placed.orderId)).toEqual([])
  })

  it("with a reason and words, asked three times at once: one return", async () => {
    await deliver(placed.orderId, placed.lines)
    const line = lineOf(placed.lines, otc)
    const { return_reasons: reasons } = await expectOk(
      customer.get<{ return_reasons: { value: string }[] }>("/store/return-reasons")
    )
    expect(reasons.map(({ value }) => value)).toContain("damaged")

    const answers = await Promise.all([0, 1, 2].map(() => ask(line, 1)))

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201])
    const ids = new Set(answers.map(({ body }) => body.return.id))
    expect([...ids]).toEqual(await returnsOf(placed.orderId))
    ;[returnId] = ids
    expect((await timelineOf(customer, placed.orderId)).map(({ step }) => step)).toContain(
      "return_requested"
    )
    // and not more of it than was delivered, nor for a reason that there is not
    expect(await ask(line, line.quantity)).toMatchObject({
      status: 409,
      body: { code: "not_delivered" },
    })
    expect(await ask(line, 1, "because")).toMatchObject({
      status: 400,
      body: { code: "invalid_request" },
    })
    // The words are nowhere in clear
    const [{ sealed_text: sealed }] = await rows<{ sealed_text: string }>(
      theShop().databaseUrl,
      "select sealed_text from return_note where return_id = $1",
      [returnId]
    )
    expect(Buffer.from(sealed, "base64").includes("strip")).toBe(false)
  })

  it("and later more of the same line for the same reason, until nothing of it is left", async () => {
    const line = lineOf(placed.lines, otc)
    expect(line.quantity).toBe(2)
    await aMinuteLater()

    const second = await ask(line, 1)
    await aMinuteLater()
    const third = await ask(line, 1)

    expect(second).toMatchObject({ status: 201, body: { return: { status: "requested" } } })
    expect(second.body.return.id).not.toBe(returnId)
    expect(third).toMatchObject({ status: 409, body: { code: "not_delivered" } })
    expect(await statesOf(placed.orderId)).toEqual({
      [returnId]: "requested",
      [second.body.return.id]: "requested",
    })
    // The second one is called off: what follows is of the first
    const operator = await loginStaff(theShop(), DEMO.operator)
    await expectOk(operator.post(`/admin/returns/${second.body.return.id}/cancel`, {}))
  })

  it("and photos afterwards, which staff see and nobody else", async () => {
    // When a photo is sent twice, and another once
    const photo = await prescriptionImage(["A broken strip"], "jpeg")
    const other = await prescriptionImage(["The same from above"], "png")
    for (const file of [photo, photo, other]) {
      await expectOk(sendPhoto(customer, file))
    }

    // Then staff read the words and both pictures, redrawn, and each read is on record
    const support = await loginStaff(theShop(), DEMO.support)
    expect(await expectOk(support.get(`/admin/returns/${returnId}/evidence`))).toEqual({
      evidence: { return_id: returnId, note: NOTE, photos: [1, 2] },
    })
    const picture = await support.get(`/admin/returns/${returnId}/photos/1`)
    expect(picture.status).toBe(200)
    expect(picture.headers.get("content-type")).toBe("image/jpeg")
    expect(picture.headers.get("cache-control")).toContain("no-store")
    const audited = await rows<{ action: string }>(
      theShop().databaseUrl,
      "select action from audit_event where resource_id = $1 order by seq",
      [returnId]
    )
    expect(audited.map(({ action }) => action)).toEqual([
      "return.evidence_read",
      "return.photo_read",
    ])
    // and a stranger neither adds to it nor is told that it exists, nor does a script pass for a photo
    expect(await sendPhoto(stranger, photo)).toMatchObject({
      status: 404,
      body: { code: "not_found" },
    })
    expect(await sendPhoto(customer, Buffer.from("<svg onload='x'/>"))).toMatchObject({
      status: 415,
      body: { code: "unsupported_media_type" },
    })
    expect(await customer.get(`/admin/returns/${returnId}/evidence`)).toMatchObject({
      status: 401,
      body: { code: "unauthorized" },
    })
    const auditor = await loginStaff(theShop(), DEMO.auditor)
    expect(await auditor.get(`/admin/returns/${returnId}/photos/1`)).toMatchObject({
      status: 403,
      body: { code: "permission_denied" },
    })
  })

  it("and what comes back is written off, never sold again; the money can go back", async () => {
    const operator = await loginStaff(theShop(), DEMO.operator)
    const before = await stockOf(theShop(), otc.variant_id)
    const line = lineOf(placed.lines, otc)
    await expectOk(operator.post(`/admin/returns/${returnId}/receive`, {}))
    const items = { items: [{ id: line.id, quantity: 1 }] }

    // When it is received as good, and as damaged
    const restocked = await operator.post(`/admin/returns/${returnId}/receive-items`, items)
    await expectOk(operator.post(`/admin/returns/${returnId}/dismiss-items`, items))
    await expectOk(operator.post(`/admin/returns/${returnId}/receive/confirm`, {}))

    // Then the first is refused, the stock is as before, and the order owes the customer the price
    expect(restocked).toMatchObject({ status: 400, body: { code: "no_restock" } })
    expect(await stockOf(theShop(), otc.variant_id)).toEqual(before)
    const { order } = await expectOk(
      customer.get<{ order: { summary: { pending_difference: number } } }>(
        `/store/orders/${placed.orderId}`
      )
    )
    expect(order.summary.pending_difference).toBeCloseTo(-line.total / line.quantity, 1)
    expect((await timelineOf(customer, placed.orderId)).map(({ step }) => step)).toContain(
      "return_received"
    )
    // and its state is on the order: received, and refunded once the money is back
    expect(await statesOf(placed.orderId)).toMatchObject({ [returnId]: "received" })
    const { id: payment } = await oneRow<{ id: string }>(
      theShop(),
      `select p.id from payment p
         join order_payment_collection l on l.payment_collection_id = p.payment_collection_id
        where l.order_id = $1`,
      [placed.orderId]
    )
    const amount = Math.round((line.total / line.quantity) * 100) / 100
    await expectOk(operator.post(`/admin/payments/${payment}/refund`, { amount }))
    expect(await statesOf(placed.orderId)).toMatchObject({ [returnId]: "refunded" })
  })

  /** What was asked for counts as asked for before. */
  async function aMinuteLater(): Promise<void> {
    await rows(
      theShop().databaseUrl,
      "update return set created_at = created_at - interval '61 seconds' where order_id = $1",
      [placed.orderId]
    )
  }

  async function statesOf(orderId: string): Promise<Record<string, string>> {
    const { order } = await expectOk(
      customer.get<{ order: { returns: { id: string; status: string }[] } }>(
        `/store/orders/${orderId}`
      )
    )
    return Object.fromEntries(order.returns.map(({ id, status }) => [id, status]))
  }

  function ask(line: Line, quantity: number, reason = "damaged"): Promise<Answer<Returned>> {
    return customer.post<Returned>(`/store/orders/${placed.orderId}/returns`, {
      items: [{ id: line.id, quantity, reason }],
      note: NOTE,
    })
  }

  function sendPhoto(who: Caller, file: Buffer): Promise<Answer> {
    const form = new FormData()
    form.set("file", new Blob([new Uint8Array(file)], { type: "image/jpeg" }), "photo.jpg")
    return who.send(`/store/returns/${returnId}/photos`, { method: "POST", body: form })
  }
}

async function returnsOf(orderId: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    theShop().databaseUrl,
    "select id from return where order_id = $1 and deleted_at is null and canceled_at is null",
    [orderId]
  )
  return found.map(({ id }) => id)
}
