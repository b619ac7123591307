import { expectOk, type Caller, type Refusal } from "../../harness/http"
import { pack } from "../../harness/orders"
import { rows } from "../../harness/postgres"
import { oneRow, paidOrder } from "../../harness/scenes"
import {
  BENGALURU,
  DEMO,
  loginStaff,
  medicinesOn,
  registerCustomer,
  storefront,
  type Medicine,
  type Shop,
} from "../../harness/shop"

export function whatStaffMayNotSet(shop: () => Shop): void {
  const email = "addressed@pulsekart.test"
  let operator: Caller
  let support: Caller
  let customer: Caller
  let otc: Medicine
  let other: Medicine
  let product: { id: string; variant_id: string }
  let orderId: string

  beforeAll(async () => {
    operator = await loginStaff(shop(), DEMO.operator)
    support = await loginStaff(shop(), DEMO.support)
    customer = await registerCustomer(shop(), email)
    ;[otc, other] = await medicinesOn(await storefront(shop()), { rx: false })
    product = await oneRow(
      shop(),
      `select product_id as id, id as variant_id from product_variant where id = $1`,
      [otc.variant_id]
    )
    orderId = await paidOrder(shop(), customer, [otc])
  }, 120_000)

  it("is where a registered customer's messages go", async () => {
    const { id } = await oneRow<{ id: string }>(
      shop(),
      "select id from customer where email = $1 and has_account",
      [email]
    )
    const thief = "thief@pulsekart.test"
    const refused = [
      await support.post<Refusal>(`/admin/customers/${id}`, { email: thief }),
      await operator.post<Refusal>(`/admin/customers/${id}`, { email: thief, first_name: "X" }),
      await operator.post<Refusal>(`/admin/orders/${orderId}`, { email: thief }),
    ]

    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
      refused.map(() => [400, "invalid_request"])
    )
    expect(refused.map(({ body }) => body.message)).toEqual(
      refused.map(() => expect.stringMatching(/^email: /))
    )
    const kept = `select email from customer where id = '${id}'
      union all select email from "order" where id = '${orderId}'`
    expect(await rows(shop().databaseUrl, kept)).toEqual([{ email }, { email }])

    await expectOk(support.post(`/admin/customers/${id}`, { email, first_name: "Addressed" }))
    const { customer: twin } = await expectOk(
      support.post<{ customer: { id: string } }>("/admin/customers", {
        email: "guest-of-the-phone@pulsekart.test",
      })
    )
    await expectOk(
      support.post(`/admin/customers/${twin.id}`, { email: "guest-corrected@pulsekart.test" })
    )
  })

  it("is a customer whom nobody can reach", async () => {
    const before = await rows(shop().databaseUrl, "select id from customer")
    for (const body of [{}, { first_name: "Asha" }, { email: "no address" }]) {
      expect(await support.post<Refusal>("/admin/customers", body)).toMatchObject({
        status: 400,
        body: { code: "invalid_request", message: expect.stringContaining("email") as string },
      })
    }
    expect(await rows(shop().databaseUrl, "select id from customer")).toHaveLength(before.length)
  })

  it("is the end of a customer who is not there", async () => {
    const { customer: guest } = await expectOk(
      operator.post<{ customer: { id: string } }>("/admin/customers", {
        email: "soon-gone@pulsekart.test",
      })
    )
    await expectOk(operator.delete(`/admin/customers/${guest.id}`))
    for (const id of [guest.id, "cus_nobody"]) {
      const again = await operator.delete<Refusal>(`/admin/customers/${id}`)
      expect([again.status, again.body.code]).toEqual([404, "not_found"])
    }
  })

  it("is a discount, or what may be spent on it, below nothing", async () => {
    const discount = (value: number) => ({
      code: "BELOWNOTHING",
      type: "standard",
      application_method: {
        type: "fixed",
        target_type: "order",
        value,
        currency_code: "inr",
      },
    })
    const { promotion } = await expectOk(
      operator.post<{ promotion: { id: string } }>("/admin/promotions", discount(50))
    )
    const path = `/admin/promotions/${promotion.id}`
    const refused = [
      await operator.post<Refusal>("/admin/promotions", { ...discount(-50), code: "NEGATIVE" }),
      await operator.post<Refusal>(path, { application_method: { value: -50 } }),
      await operator.post<Refusal>("/admin/campaigns", {
        name: "Below nothing",
        campaign_identifier: "below-nothing",
        budget: { type: "usage", limit: -1 },
      }),
    ]

    expect(refused.map(({ status, body }) => [status, body.code, body.message])).toEqual([
      [400, "invalid_request", "application_method.value: a number that is not negative"],
      [400, "invalid_request", "application_method.value: a number that is not negative"],
      [400, "invalid_request", "budget.limit: a number that is not negative"],
    ])
    expect(
      await rows(
        shop().databaseUrl,
        `select value::int as value from promotion_application_method where promotion_id = $1`,
        [promotion.id]
      )
    ).toEqual([{ value: 50 }])
    await expectOk(operator.delete(path))
  })

  it("leads from what is everybody's to other people's carts and orders, or to the stock", async () => {
    const store = await storefront(shop())
    const away = await Promise.all([
      ...[
        "/admin/regions?fields=id,*carts",
        "/admin/regions?fields=carts.shipping_address.city",
        "/admin/regions?fields=%2Borders.id",
        "/admin/regions?fields=cart_links.cart_id",
        "/admin/sales-channels?fields=*orders",
        "/admin/sales-channels?fields[]=id&fields[]=*carts",
        "/admin/products?fields=*sales_channels.carts",
        `/admin/orders/${orderId}?fields=id,*region.carts`,
        "/admin/customers?fields=id,*orders",
        "/admin/regions?fields=id,-carts.email",
        "/admin/regions?fields=+-carts.email",
        "/admin/shipping-options?fields=id,fulfillments.delivery_address.*",
      ].map((path) => support.get<Refusal>(path)),
      ...["*", "id,-*"].map((sign) =>
        store.get<Refusal>(
          `/store/products?fields=${sign}variants.inventory_items.inventory.location_levels`
        )
      ),
    ])
    expect(away.map(({ status, body }) => [status, body.code])).toEqual(
      away.map(() => [400, "invalid_request"])
    )

    await expectOk(support.get("/admin/regions?fields=id,*countries"))
    await expectOk(support.get(`/admin/orders/${orderId}?fields=id,*customer,*items,*region`))
    await expectOk(support.get("/admin/customers?fields=id,*groups"))
    await expectOk(store.get("/store/products?fields=id,+variants.inventory_quantity"))
  })

  it("is a price of nothing, by an edit, a draft, a product or a price list", async () => {
    const line = (unit_price: number) => ({
      items: [{ variant_id: otc.variant_id, quantity: 1, unit_price }],
    })
    const { regions } = await expectOk(
      operator.get<{ regions: { id: string }[] }>("/admin/regions?limit=1")
    )
    const draft = (unit_price: number) => ({
      region_id: regions[0]?.id,
      email: "draft@pulsekart.test",
      shipping_address: BENGALURU,
      ...line(unit_price),
    })
    const { order_change } = await expectOk(
      operator.post<{ order_change: { id: string } }>("/admin/order-edits", { order_id: orderId })
    )
    const shelf = `/admin/products/${product.id}`
    const price = (amount: number) => [{ amount, currency_code: "inr" }]

    const refused = [
      await operator.post<Refusal>(`/admin/order-edits/${orderId}/items`, line(0)),
      await operator.post<Refusal>(`/admin/order-edits/${orderId}/items`, line(0.001)),
      await operator.post<Refusal>("/admin/draft-orders", draft(0)),
      await operator.post<Refusal>(`${shelf}/variants/${product.variant_id}`, { prices: price(0) }),
      await operator.post<Refusal>(shelf, {
        variants: [{ id: product.variant_id, prices: price(0) }],
      }),
      await operator.post<Refusal>(`${shelf}/variants/batch`, {
        update: [{ id: product.variant_id, prices: price(0.004) }],
      }),
      await operator.post<Refusal>("/admin/price-lists", {
        title: "Nothing",
        description: "Nothing",
        status: "active",
        type: "sale",
        prices: price(0).map((one) => ({ ...one, variant_id: product.variant_id })),
      }),
    ]

    expect(order_change.id).toMatch(/^ordch_/)
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
      refused.map(() => [400, "invalid_request"])
    )
    for (const { body } of refused) {
      expect(body.message).toMatch(/(The price|amount) must be at least one paisa/)
    }
    await expectOk(
      operator.post(`/admin/order-edits/${orderId}/items`, line(otc.price_paise / 100))
    )
    await expectOk(operator.delete(`/admin/order-edits/${orderId}`))
    const { products } = await expectOk(
      operator.get<{ products: { variants: { prices: { amount: number }[] }[] }[] }>(
        `/admin/products?id=${product.id}&fields=*variants.prices`
      )
    )
    expect(products[0]?.variants[0]?.prices.map(({ amount }) => amount > 0)).toEqual([true])
  }, 60_000)

  it("is a price below what the shop asks, by which a paid order would hold more goods", async () => {
    const { id: lineId } = await oneRow<{ id: string }>(
      shop(),
      "select item_id as id from order_item where order_id = $1",
      [orderId]
    )
    const price = otc.price_paise / 100
    const edit = `/admin/order-edits/${orderId}`
    const itsLine = `${edit}/items/item/${lineId}`
    await expectOk(operator.post("/admin/order-edits", { order_id: orderId }))

    const refused = [
      await operator.post<Refusal>(itsLine, { quantity: 30, unit_price: 0.01 }),
      await operator.post<Refusal>(itsLine, { quantity: 1, unit_price: price - 0.01 }),
      await operator.post<Refusal>(`${edit}/items`, {
        items: [{ variant_id: otc.variant_id, quantity: 29, unit_price: 0.01 }],
      }),
    ]

    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
      refused.map(() => [400, "invalid_request"])
    )
    for (const { body } of refused) {
      expect(body.message).toMatch(/^The price must be at least ₹.*, the price in the shop/)
    }
    expect(
      await rows(
        shop().databaseUrl,
        `select a.id from order_change_action a join order_change c on c.id = a.order_change_id
          where c.order_id = $1 and c.status = 'pending' and a.deleted_at is null`,
        [orderId]
      )
    ).toEqual([])
    // and its own price, or no price at all, is taken
    await expectOk(operator.post(itsLine, { quantity: 2, unit_price: price }))
    await expectOk(operator.post(itsLine, { quantity: 1 }))
    await expectOk(operator.delete(edit))
  }, 60_000)

  it("is a stroke of a change that is gone from it, of another kind, or of no open change", async () => {
    // Given an open edit with one line that was added
    const edit = `/admin/order-edits/${orderId}`
    const added = { items: [{ variant_id: otc.variant_id, quantity: 1 }] }
    const add = async () => {
      await expectOk(operator.post(`${edit}/items`, added))
      const { id } = await oneRow<{ id: string }>(
        shop(),
        `select a.id from order_change_action a join order_change c on c.id = a.order_change_id
          where c.order_id = $1 and c.status = 'pending' and a.deleted_at is null`,
        [orderId]
      )
      return id
    }
    await expectOk(operator.post("/admin/order-edits", { order_id: orderId }))
    const gone = await add()
    await expectOk(operator.delete(`${edit}/items/${gone}`))
    const there = await add()

    // When it is taken out or altered again, by another way or in another change
    const refused = [
      await operator.delete<Refusal>(`${edit}/items/${gone}`),
      await operator.post<Refusal>(`${edit}/items/${gone}`, { quantity: 2 }),
      await operator.delete<Refusal>(`${edit}/items/ordchact_none`),
      await operator.delete<Refusal>(`${edit}/shipping-method/${there}`),
      await operator.delete<Refusal>(`/admin/returns/return_none/request-items/${there}`),
      await operator.delete<Refusal>(`/admin/claims/claim_none/outbound/items/${there}`),
      await operator.post<Refusal>("/admin/exchanges/oexc_none/inbound/shipping-method", {
        shipping_option_id: "so_none",
      }),
    ]

    // Then it is refused, and what is there is altered, taken out, and then no longer open
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
      refused.map(() => [409, "state_conflict"])
    )
    await expectOk(operator.post(`${edit}/items/${there}`, { quantity: 2 }))
    await expectOk(operator.delete(`${edit}/items/${there}`))
    await expectOk(operator.delete(edit))
    const late = await operator.post<Refusal>(`${edit}/items`, added)
    expect([late.status, late.body.code]).toEqual([409, "state_conflict"])
  }, 60_000)

  it("is a claim that is cancelled before it is requested, twice, or for an order that has ended", async () => {
    // Given a claim of which nothing comes back, and an exchange, both begun alone
    const placed = await paidOrder(shop(), customer, [other])
    const { id: line } = await oneRow<{ id: string }>(
      shop(),
      "select item_id as id from order_item where order_id = $1",
      [placed]
    )
    const { exchange } = await expectOk(
      operator.post<{ exchange: { id: string } }>("/admin/exchanges", { order_id: placed })
    )
    const begunExchange = `/admin/exchanges/${exchange.id}`
    const early = [await operator.post<Refusal>(`${begunExchange}/cancel`)]
    await expectOk(operator.delete(`${begunExchange}/request`))
    const requested = async () => {
      const { claim } = await expectOk(
        operator.post<{ claim: { id: string } }>("/admin/claims", {
          order_id: placed,
          type: "refund",
        })
      )
      const path = `/admin/claims/${claim.id}`
      early.push(await operator.post<Refusal>(`${path}/cancel`))
      await expectOk(
        operator.post(`${path}/claim-items`, {
          items: [{ id: line, quantity: 1, reason: "wrong_item" }],
        })
      )
      await expectOk(operator.post(`${path}/request`))
      return path
    }
    const claim = await requested()

    // Then what is begun is refused, what is requested is cancelled, once, and the line is as before
    await expectOk(operator.post(`${claim}/cancel`))
    const again = await operator.post<Refusal>(`${claim}/cancel`)
    const changed = "A change of this order is open: confirm it or drop it first"
    expect([...early, again].map(({ status, body }) => [status, body.code, body.message])).toEqual([
      [409, "state_conflict", changed],
      [409, "state_conflict", changed],
      [409, "state_conflict", "This claim is cancelled already"],
    ])
    expect(
      await oneRow(
        shop(),
        `select i.quantity::int, i.written_off_quantity::int as written_off from order_item i
           join "order" o on o.id = i.order_id and o.version = i.version where o.id = $1`,
        [placed]
      )
    ).toEqual({ quantity: 1, written_off: 0 })

    // and one that stands when its order is cancelled stays as it is
    const late = await requested()
    await expectOk(operator.post(`/admin/orders/${placed}/cancel`))
    const ended = await operator.post<Refusal>(`${late}/cancel`)
    expect([ended.status, ended.body.code]).toEqual([409, "state_conflict"])
  }, 60_000)

  it("is a claim that stays when it is cancelled, with what was to come back and what was to be sent", async () => {
    // Given a parcel, and a claim by which it comes back and the same is sent again
    const placed = await paidOrder(shop(), customer, [other])
    const { id: line } = await oneRow<{ id: string }>(
      shop(),
      "select item_id as id from order_item where order_id = $1",
      [placed]
    )
    const { variant_id } = other
    await pack(operator, { id: placed, items: [{ id: line, quantity: 1, variant_id }] })
    const { claim } = await expectOk(
      operator.post<{ claim: { id: string } }>("/admin/claims", {
        order_id: placed,
        type: "replace",
      })
    )
    const path = `/admin/claims/${claim.id}`
    const items = [{ id: line, quantity: 1, reason: "wrong_item" }]
    await expectOk(operator.post(`${path}/claim-items`, { items }))
    await expectOk(operator.post(`${path}/inbound/items`, { items: [{ id: line, quantity: 1 }] }))
    await expectOk(
      operator.post(`${path}/outbound/items`, { items: [{ variant_id, quantity: 1 }] })
    )
    await expectOk(operator.post(`${path}/request`))

    await expectOk(operator.post(`${path}/cancel`))

    expect(
      await rows(
        shop().databaseUrl,
        `select canceled_at is not null as canceled from return where claim_id = $1
         union all select canceled_at is not null from order_claim where id = $1`,
        [claim.id]
      )
    ).toEqual([{ canceled: true }, { canceled: true }])
    expect(
      await rows(
        shop().databaseUrl,
        `select i.item_id as id, i.return_requested_quantity::int as asked_back from order_item i
           join "order" o on o.id = i.order_id and o.version = i.version
          where o.id = $1 and i.quantity > 0 and i.deleted_at is null`,
        [placed]
      )
    ).toEqual([{ id: line, asked_back: 0 }])
  }, 60_000)

  it("is the end of a draft that has become an order", async () => {
    const { regions } = await expectOk(
      operator.get<{ regions: { id: string }[] }>("/admin/regions?limit=1")
    )
    const { draft_order: draft } = await expectOk(
      operator.post<{ draft_order: { id: string } }>("/admin/draft-orders", {
        region_id: regions[0]?.id,
        email: "draft@pulsekart.test",
        shipping_address: BENGALURU,
        items: [{ variant_id: otc.variant_id, quantity: 1 }],
      })
    )
    const paid = await operator.delete<Refusal>(`/admin/draft-orders/${orderId}`)
    expect([paid.status, paid.body.code]).toEqual([409, "state_conflict"])
    await expectOk(operator.get(`/admin/orders/${orderId}`))

    await expectOk(operator.delete(`/admin/draft-orders/${draft.id}`))
    const again = await operator.delete<Refusal>(`/admin/draft-orders/${draft.id}`)
    expect(again).toMatchObject({ status: 404, body: { code: "not_found" } })
  }, 60_000)

  it("is stock, an edit or another state for an order that was cancelled", async () => {
    const cancelled = await paidOrder(shop(), customer, [other])
    const held = await oneRow<{
      id: string
      line_item_id: string
      inventory_item_id: string
      location_id: string
    }>(
      shop(),
      `select r.id, r.line_item_id, r.inventory_item_id, r.location_id from reservation_item r
         join order_item o on o.item_id = r.line_item_id
        where o.order_id = $1 and r.deleted_at is null`,
      [cancelled]
    )
    const { id: released, ...itsLine } = held
    const reserve = () => operator.post<Refusal>("/admin/reservations", { ...itsLine, quantity: 1 })
    // Stock of an order that goes on may be let go and kept again
    await expectOk(operator.delete(`/admin/reservations/${released}`))
    await expectOk(reserve())
    await expectOk(operator.post(`/admin/orders/${cancelled}/cancel`))

    const refused = [
      await reserve(),
      await operator.post<Refusal>("/admin/order-edits", { order_id: cancelled }),
      await operator.post<Refusal>("/admin/claims", { order_id: cancelled, type: "refund" }),
      await operator.post<Refusal>("/admin/exchanges", { order_id: cancelled }),
      await operator.post<Refusal>("/admin/returns", { order_id: cancelled }),
      await operator.post<Refusal>(`/admin/orders/${cancelled}/archive`),
    ]

    expect(refused.map(({ status, body }) => [status, body.code, body.message])).toEqual(
      refused.map(() => [
        409,
        "state_conflict",
        "This order is cancelled: nothing in it changes any more",
      ])
    )
    expect(
      await rows(
        shop().databaseUrl,
        `select id from reservation_item where line_item_id = $1 and deleted_at is null`,
        [itsLine.line_item_id]
      )
    ).toEqual([])
    expect(await oneRow(shop(), `select status from "order" where id = $1`, [cancelled])).toEqual({
      status: "canceled",
    })
    // and one that has ended otherwise is archived, and keeps no stock either
    await expectOk(operator.post(`/admin/orders/${orderId}/complete`))
    await expectOk(operator.post(`/admin/orders/${orderId}/archive`))
    const { id: endedLine } = await oneRow<{ id: string }>(
      shop(),
      "select item_id as id from order_item where order_id = $1",
      [orderId]
    )
    expect(
      await operator.post<Refusal>("/admin/reservations", {
        ...itsLine,
        line_item_id: endedLine,
        quantity: 1,
      })
    ).toMatchObject({ status: 409, body: { code: "state_conflict" } })
  }, 60_000)

  it("is a price above the maximum retail price, which no customer could pay", async () => {
    const [{ mrp }] = await rows<{ mrp: number }>(
      shop().databaseUrl,
      `select p.mrp_paise::int as mrp from medicine m join medicine_price p on p.medicine_id = m.id
        where m.variant_id = $1 order by p.effective_from desc limit 1`,
      [otc.variant_id]
    )
    const shelf = `/admin/products/${product.id}/variants`
    const price = (paise: number) => [{ amount: paise / 100, currency_code: "inr" }]
    const sale = (paise: number) => ({
      title: "Dear",
      description: "Dear",
      status: "active",
      type: "override",
      prices: price(paise).map((one) => ({ ...one, variant_id: product.variant_id })),
    })

    const refused = [
      await operator.post<Refusal>(`${shelf}/${product.variant_id}`, { prices: price(mrp + 1) }),
      await operator.post<Refusal>(`${shelf}/batch`, {
        update: [{ id: product.variant_id, prices: price(mrp + 1) }],
      }),
      await operator.post<Refusal>("/admin/price-lists", sale(mrp + 1)),
    ]

    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
      refused.map(() => [400, "price_above_cap"])
    )
    for (const { body } of refused) {
      expect(body.message).toMatch(/amount is above the maximum retail price of ₹/)
    }
    await expectOk(operator.post(`${shelf}/${product.variant_id}`, { prices: price(mrp) }))
  }, 60_000)

  it("is the stock of another medicine, or a pack that is not one of its item", async () => {
    const stockOf = (variantId: string) =>
      rows<{ id: string; required: string }>(
        shop().databaseUrl,
        `select inventory_item_id as id, required_quantity::text as required
           from product_variant_inventory_item where variant_id = $1 and deleted_at is null`,
        [variantId]
      )
    const [own] = await stockOf(otc.variant_id)
    const [foreign] = await stockOf(other.variant_id)
    const links = `/admin/products/${product.id}/variants/${product.variant_id}/inventory-items`
    const { inventory_item: free } = await expectOk(
      operator.post<{ inventory_item: { id: string } }>("/admin/inventory-items", {
        sku: "FREE-ITEM",
      })
    )
    const link = (inventory_item_id: string, required_quantity = 1) => ({
      inventory_item_id,
      required_quantity,
    })

    const refused = [
      await operator.post<Refusal>(links, link(foreign.id)),
      await operator.post<Refusal>(links, link(free.id)),
      await operator.post<Refusal>(`/admin/products/${product.id}/variants/inventory-items/batch`, {
        create: [{ ...link(foreign.id), variant_id: product.variant_id }],
      }),
      await operator.post<Refusal>(`${links}/${own.id}`, { required_quantity: 2 }),
      await operator.post<Refusal>(`${links}/${own.id}`, { required_quantity: 0 }),
    ]

    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
      refused.map(() => [400, "invalid_request"])
    )
    expect(await stockOf(otc.variant_id)).toEqual([{ id: own.id, required: "1" }])
    expect(await stockOf(other.variant_id)).toEqual([{ id: foreign.id, required: "1" }])
  }, 60_000)
}
