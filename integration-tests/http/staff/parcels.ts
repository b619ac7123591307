import { expectOk, type Answer, type Caller, type Refusal } from "../../harness/http"
import { rows } from "../../harness/postgres"
import { fulfil, oneRow, paidOrder } from "../../harness/scenes"
import {
  DEMO,
  loginStaff,
  medicinesOn,
  registerCustomer,
  storefront,
  type Medicine,
  type Shop,
} from "../../harness/shop"
import type { System } from "../../harness/system"

type Parcel = {
  id: string
  state: string
  tracking_numbers: string[]
  lines: { title: string; scheme: string | null }[]
}

export function parcels(shop: () => Shop, running: () => System): void {
  let customer: Caller
  let operator: Caller
  let pharmacist: Caller
  let rx: Medicine
  let otc: Medicine

  beforeAll(async () => {
    const store = await storefront(shop())
    customer = await registerCustomer(shop(), "parcels@pulsekart.test")
    operator = await loginStaff(shop(), DEMO.operator)
    pharmacist = await loginStaff(shop(), DEMO.pharmacist)
    ;[rx] = await medicinesOn(store, { rx: true, scheme: "H" })
    ;[otc] = await medicinesOn(store, { rx: false })
  }, 120_000)

  it("is finished by the same button when the server died after the dispense", async () => {
    // Given the server dies between the dispense and the shipment
    const orderId = await paidOrder(shop(), customer, [rx])
    const id = await fulfil(shop(), orderId)
    await expect(markAsShipped(pharmacist, orderId, id, "AWB 1")).rejects.toThrow("fetch failed")
    const once = { handovers: 1, dispenses: 1, consumed: 1 }
    expect(await dispensed(orderId)).toEqual(once)
    expect(await quantities(orderId)).toEqual({ shipped: 0, delivered: 0 })

    // When it is back and the button is pressed again
    await running().restart(0)
    expect(await parcelOf(orderId)).toMatchObject({ state: "packed" })
    await expectOk(markAsShipped(pharmacist, orderId, id, "AWB 1"))

    // Then the parcel is on its way, and dispensed once
    expect(await parcelOf(orderId)).toMatchObject({ state: "on_its_way" })
    expect(await dispensed(orderId)).toEqual(once)
    expect(await quantities(orderId)).toEqual({ shipped: 1, delivered: 0 })
    expect(await actionsOn(orderId)).toEqual(["dispense.handed_over"])
  }, 180_000)

  it("goes by core's buttons to a carrier and then to the customer, and is dispensed once", async () => {
    // Given a paid order with a scheduled line is packed
    const orderId = await paidOrder(shop(), customer, [rx, otc])
    const id = await fulfil(shop(), orderId)
    expect(await waiting()).toContain(id)

    // When an operator presses "Mark as shipped", then a pharmacist is asked for
    const refused = await markAsShipped(operator, orderId, id)
    expect(refused).toMatchObject({ status: 403, body: { code: "pharmacist_required" } })
    expect(refused.body.message).toContain("a pharmacist whose registration is in force")
    expect(refused.body.message).not.toMatch(/ful_|order_|\/admin/)
    expect(await dispensed(orderId)).toEqual({ handovers: 0, dispenses: 0, consumed: 0 })

    // and when the pharmacist presses it, and again, then it is on its way and dispensed once
    await expectOk(markAsShipped(pharmacist, orderId, id, "AWB 12345"))
    await expectOk(markAsShipped(pharmacist, orderId, id))
    await expectOk(handOver(pharmacist, orderId, { fulfillment_id: id, to: "carrier" }))
    const once = { handovers: 1, dispenses: 1, consumed: 1 }
    expect(await dispensed(orderId)).toEqual(once)
    expect(await parcelOf(orderId)).toMatchObject({
      state: "on_its_way",
      tracking_numbers: ["AWB 12345"],
    })
    expect(await waiting()).not.toContain(id)
    expect(await waiting("on_its_way")).toContain(id)
    expect(await quantities(orderId)).toEqual({ shipped: 2, delivered: 0 })

    // When the operator hears that it has arrived, then it is delivered, and still dispensed once
    await expectOk(markAsDelivered(operator, orderId, id))
    expect(await parcelOf(orderId)).toMatchObject({ state: "delivered" })
    expect(await dispensed(orderId)).toEqual(once)
    expect(await quantities(orderId)).toEqual({ shipped: 2, delivered: 2 })

    // and whatever is pressed later changes nothing
    await expectOk(markAsDelivered(operator, orderId, id))
    const late = await markAsShipped(pharmacist, orderId, id)
    expect(late).toMatchObject({ status: 409, body: { code: "state_conflict" } })
    expect(await dispensed(orderId)).toEqual(once)
    expect(await quantities(orderId)).toEqual({ shipped: 2, delivered: 2 })
    expect(await actionsOn(orderId)).toEqual(["dispense.handed_over", "parcel.delivered"])

    // Support tells the customer what happened, in its order, and not on which prescription
    const support = await loginStaff(shop(), DEMO.support)
    const { timeline } = await expectOk(
      support.get<{ timeline: { at: string; what: string; note: string | null }[] }>(
        `/admin/orders/${orderId}/timeline`
      )
    )
    const story = timeline.map(({ what }) => what).filter((what) => what !== "message")
    expect(story).toEqual([
      "prescription sent",
      "prescription reviewed",
      "order placed",
      "payment received",
      "packed",
      "given to a carrier",
      "with the customer",
    ])
    expect(JSON.stringify(timeline)).toContain("AWB 12345")
    expect(JSON.stringify(timeline)).not.toMatch(/rx_|@|Test Customer/)
  }, 120_000)

  it("goes to the customer over the counter, by a pharmacist's button, and never to a carrier", async () => {
    // Given an order that the customer collects
    const orderId = await paidOrder(shop(), customer, [rx], "pickup")
    const id = await fulfil(shop(), orderId)

    // When it is given to a carrier, then it stays in the store
    const carrier = await handOver(pharmacist, orderId, { fulfillment_id: id, to: "carrier" })
    expect(carrier).toMatchObject({ status: 400, body: { code: "lane_not_allowed" } })
    expect(await dispensed(orderId)).toEqual({ handovers: 0, dispenses: 0, consumed: 0 })

    // and an operator cannot mark it as delivered
    const refused = await markAsDelivered(operator, orderId, id)
    expect(refused).toMatchObject({ status: 403, body: { code: "pharmacist_required" } })

    // When two buttons are pressed at the same moment, then it is dispensed once
    const both = await Promise.all([
      markAsDelivered(pharmacist, orderId, id),
      handOver(pharmacist, orderId, { fulfillment_id: id }),
    ])
    expect(both.map(({ status }) => status)).toContain(200)
    await expectOk(handOver(pharmacist, orderId, { fulfillment_id: id }))
    expect(await parcelOf(orderId)).toMatchObject({ state: "delivered" })
    expect(await dispensed(orderId)).toEqual({ handovers: 1, dispenses: 1, consumed: 1 })
  }, 120_000)

  it("stays in the store when its order is cancelled, and takes a tracking number for a carrier only", async () => {
    const orderId = await paidOrder(shop(), customer, [otc])
    const id = await fulfil(shop(), orderId)
    const body = { fulfillment_id: id, tracking_number: "AWB 1" }
    expect(await handOver(pharmacist, orderId, body)).toMatchObject({
      status: 400,
      body: { code: "invalid_request" },
    })
    await expectOk(operator.post(`/admin/orders/${orderId}/fulfillments/${id}/cancel`))
    await expectOk(operator.post(`/admin/orders/${orderId}/cancel`))

    const late = await handOver(pharmacist, orderId, { fulfillment_id: id })

    expect(late).toMatchObject({ status: 409, body: { code: "state_conflict" } })
    expect(await dispensed(orderId)).toEqual({ handovers: 0, dispenses: 0, consumed: 0 })
  }, 120_000)

  it("says for whom it was signed and how it is taken, to pharmacists, and that it was read", async () => {
    const orderId = await paidOrder(shop(), customer, [rx, otc])
    const path = `/admin/orders/${orderId}/signed-lines`
    const { signed_lines } = await expectOk(pharmacist.get<{ signed_lines: object[] }>(path))

    expect(signed_lines).toMatchObject([
      {
        order_line_id: expect.stringMatching(/^ordli_/),
        quantity_base_units: expect.any(Number),
        dose_text: "1-0-1 after food",
        patient_name: expect.stringMatching(/\w/),
        prescription: { reference: expect.stringMatching(/^RX-/) },
      },
    ])
    expect((await operator.get<Refusal>(path)).body.code).toBe("permission_denied")
    const read = "select 1 from audit_event where action = 'order.signed_lines_read'"
    expect(await rows(shop().databaseUrl, `${read} and resource_id = $1`, [orderId])).toHaveLength(
      1
    )
  }, 120_000)

  it("is on record with its prescription, its signer and its batch, for those who may read it", async () => {
    const orderId = await paidOrder(shop(), customer, [rx])
    const id = await fulfil(shop(), orderId)
    await expectOk(handOver(pharmacist, orderId, { fulfillment_id: id }))

    const { record } = await expectOk(
      pharmacist.get<{
        record: {
          prescriptions: { id: string; reference: string }[]
          authorisations: { pharmacist_snapshot: { name: string } }[]
          allocations: { state: string }[]
          dispenses: { batch_number: string }[]
        }
      }>(`/admin/orders/${orderId}/record`)
    )

    expect(record.prescriptions).toHaveLength(1)
    expect(record.prescriptions[0]?.reference).toMatch(/^RX-/)
    expect(record.authorisations[0]?.pharmacist_snapshot.name).toMatch(/\w/)
    expect(record.allocations).toMatchObject([{ state: "consumed" }])
    expect(record.dispenses[0]?.batch_number).toMatch(/\w/)
    // and all of it, however many lines it has
    await rows(
      shop().databaseUrl,
      `insert into order_line_record
       select (jsonb_populate_record(r, jsonb_build_object(
                'id', r.id || n, 'order_line_id', r.order_line_id || n))).*
       from order_line_record r, generate_series(1, 20) n where r.order_id = $1`,
      [orderId]
    )
    const long = await expectOk(
      pharmacist.get<{ record: { lines: object[] } }>(`/admin/orders/${orderId}/record`)
    )
    expect(long.record.lines).toHaveLength(21)
    // An operator sees the parcel, and not on which prescription
    expect((await operator.get<Refusal>(`/admin/orders/${orderId}/record`)).body.code).toBe(
      "permission_denied"
    )
    const seen = await expectOk(operator.get(`/admin/orders/${orderId}/parcels`))
    expect(JSON.stringify(seen)).not.toContain(record.prescriptions[0]?.id)
  }, 120_000)

  const markAsShipped = (
    who: Caller,
    orderId: string,
    id: string,
    tracking?: string
  ): Promise<Answer<Refusal>> =>
    who.post(`/admin/orders/${orderId}/fulfillments/${id}/shipments`, {
      items: [],
      labels: tracking ? [{ tracking_number: tracking, tracking_url: "#", label_url: "#" }] : [],
    })

  const markAsDelivered = (who: Caller, orderId: string, id: string): Promise<Answer<Refusal>> =>
    who.post(`/admin/orders/${orderId}/fulfillments/${id}/mark-as-delivered`, {})

  const handOver = (who: Caller, orderId: string, body: object): Promise<Answer<Refusal>> =>
    who.post(`/admin/orders/${orderId}/handover`, body)

  async function parcelOf(orderId: string): Promise<Parcel | undefined> {
    const { parcels: found } = await expectOk(
      operator.get<{ parcels: Parcel[] }>(`/admin/orders/${orderId}/parcels`)
    )
    return found[0]
  }

  async function waiting(state = "packed"): Promise<string[]> {
    const { parcels: found } = await expectOk(
      operator.get<{ parcels: Parcel[] }>(`/admin/parcels?state=${state}`)
    )
    return found.map(({ id }) => id)
  }

  function dispensed(orderId: string) {
    return oneRow(
      shop(),
      `select (select count(*)::int from rx_handover where order_id = $1) as handovers,
              (select count(*)::int from rx_dispense where order_id = $1) as dispenses,
              (select count(*)::int from rx_ledger_entry e
                 join rx_allocation a on a.id = e.allocation_id
                where a.order_id = $1 and e.kind = 'consume') as consumed`,
      [orderId]
    )
  }

  /** What core has counted over the lines of the order's latest version. */
  function quantities(orderId: string) {
    return oneRow(
      shop(),
      `select sum(i.shipped_quantity)::int as shipped, sum(i.delivered_quantity)::int as delivered
         from order_item i join "order" o on o.id = i.order_id and o.version = i.version
        where o.id = $1`,
      [orderId]
    )
  }

  async function actionsOn(orderId: string): Promise<string[]> {
    const found = await rows<{ action: string }>(
      shop().databaseUrl,
      `select action from audit_event where resource_id = $1
          and action in ('dispense.handed_over', 'parcel.delivered') order by seq`,
      [orderId]
    )
    return found.map(({ action }) => action)
  }
}
