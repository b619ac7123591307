import { caller, expectOk, type Answer, type Caller } from "../../integration-tests/harness/http"
import { rows } from "../../integration-tests/harness/postgres"
import { fulfil, orderOf } from "../../integration-tests/harness/scenes"
import {
  BENGALURU,
  cartWith,
  chooseLane,
  DEMO,
  emptyCart,
  loginStaff,
  openCheckout,
  type Medicine,
  type Shop,
} from "../../integration-tests/harness/shop"
import { until } from "../../integration-tests/harness/system"
import { approve, approveWithoutWebhook, deliverWebhooks, paymentOf } from "./payer"

/** Everything a path needs. Goods are handed out once: a path may change what they are in law. */
export type LeakScene = {
  shop: Shop
  customer: Caller
  operator: Caller
  owner: Caller
  nextOtc: () => Medicine
  nextRx: () => Medicine
  /** From here on nothing may move, if the path refuses. */
  mark: () => Promise<void>
}

/** What a path answered: refused with a code, or let through. */
export type Outcome = { let_through: boolean; status: number; code: string; at: string }

/** How the product stands in law when a path tries it: "since a moment ago" changes before its last call. */
export type Kind = "Rx" | "Rx, since a moment ago" | "not Rx"

/** What a path answers when it lets through. */
export const DONE = "done"

export type LeakPath = {
  name: string
  /**
   * By the product's kind, for each that can reach the path: the code of the refusal, or `DONE`. A
   * product that needs no prescription is the control; where it is refused too, by the code that
   * stands there, the path is closed to everybody.
   */
  expected: Partial<Record<Kind, string>> & { "not Rx": string }
  /** The product has no authorisation. `late` is called just before the last call. */
  attempt: (scene: LeakScene, product: Medicine, late: () => Promise<void>) => Promise<Outcome>
}

type Body = { code?: string; type?: string; message?: string }

const outcome = (at: string, answer: Answer<unknown>): Outcome => {
  const body = answer.body as Body
  return {
    at,
    let_through: answer.status < 400,
    status: answer.status,
    code: answer.status < 400 ? "" : (body.code ?? "NO CODE"),
  }
}

/** Runs calls in order; the first that is refused is the outcome, else the last. */
async function inOrder(
  calls: [at: string, call: () => Promise<Answer<unknown>>][]
): Promise<Outcome> {
  let last: Outcome = { at: "nothing", let_through: true, status: 0, code: "" }
  for (const [at, call] of calls) {
    last = outcome(at, await call())
    if (!last.let_through) {
      return last
    }
  }
  return last
}

/** An order of one non-Rx line, paid, with its ids. */
async function paidOrder(scene: LeakScene, product: Medicine, quantity = 1) {
  const cart = await cartWith(scene.customer, [{ variant_id: product.variant_id, quantity }])
  await approve(scene.shop.simulatorUrl, await openCheckout(scene.customer, cart.id))
  const { id } = await orderOf(scene.shop, cart.id)
  const { order } = await expectOk(
    scene.operator.get<{
      order: {
        id: string
        items: { id: string; quantity: number; title: string; variant_sku: string }[]
        payment_collections: { id: string; payments: { id: string; amount: number }[] }[]
      }
    }>(`/admin/orders/${id}?fields=id,*items,*payment_collections,*payment_collections.payments`)
  )
  return order
}

/** The order after its parcel was handed over, which is when goods can come back. */
async function deliveredOrder(scene: LeakScene, product: Medicine) {
  const order = await paidOrder(scene, product)
  const fulfillmentId = await fulfil(scene.shop, order.id)
  const pharmacist = await loginStaff(scene.shop, DEMO.pharmacist)
  await expectOk(
    pharmacist.post(`/admin/orders/${order.id}/handover`, { fulfillment_id: fulfillmentId })
  )
  return order
}

async function draftOrder(scene: LeakScene, product: Medicine) {
  const { regions } = await expectOk(
    scene.operator.get<{ regions: { id: string }[] }>("/admin/regions")
  )
  const { sales_channels: channels } = await expectOk(
    scene.operator.get<{ sales_channels: { id: string }[] }>("/admin/sales-channels?q=Storefront")
  )
  return await scene.operator.post<{ draft_order: { id: string } }>("/admin/draft-orders", {
    region_id: regions[0]?.id,
    sales_channel_id: channels[0]?.id,
    email: "draft@pulsekart.test",
    shipping_address: BENGALURU,
    billing_address: BENGALURU,
    items: [{ variant_id: product.variant_id, quantity: 1 }],
  })
}

/** Pays an open checkout and reports whether the cart became an order or the money came back. */
async function payAndSee(scene: LeakScene, cartId: string, tamper: () => Promise<void>) {
  const checkout = await openCheckout(scene.customer, cartId)
  await approveWithoutWebhook(scene.shop.simulatorUrl, checkout)
  await tamper()
  await scene.mark()
  await deliverWebhooks(scene.shop.simulatorUrl)
  let result: Outcome | undefined
  await until(async () => {
    const made = await rows(
      scene.shop.databaseUrl,
      "select 1 from order_cart where cart_id = $1 and deleted_at is null",
      [cartId]
    )
    if (made.length > 0) {
      result = { at: "payment webhook", let_through: true, status: 200, code: "" }
    } else if ((await paymentOf(scene.shop.simulatorUrl, checkout))?.status === "refunded") {
      const [returned] = await rows<{ code: string }>(
        scene.shop.databaseUrl,
        `select detail->>'code' as code from audit_event
          where action = 'payment.returned' and detail->>'razorpay_order_id' = $1`,
        [checkout.razorpay_order_id]
      )
      result = returned && {
        at: "payment webhook",
        let_through: false,
        status: 409,
        code: returned.code ?? "NO CODE",
      }
    }
    return result !== undefined
  }, "an order or the money back")
  return result ?? { at: "payment webhook", let_through: true, status: 0, code: "" }
}

export const LEAK_PATHS: LeakPath[] = [
  {
    name: "store complete",
    expected: { Rx: "payment_required", "Rx, since a moment ago": "rx_required", "not Rx": "done" },
    attempt: async (scene, product, late) => {
      const cart = await cartWith(scene.customer, [{ variant_id: product.variant_id, quantity: 1 }])
      const opened = await scene.customer.post<{ checkout?: never }>(
        `/store/carts/${cart.id}/checkout`
      )
      if (opened.status < 400) {
        await approveWithoutWebhook(
          scene.shop.simulatorUrl,
          await openCheckout(scene.customer, cart.id)
        )
        await late()
      }
      // Completed whatever the checkout said: the gate of completion must hold by itself.
      return outcome(
        "store complete",
        await scene.customer.post(`/store/carts/${cart.id}/complete`)
      )
    },
  },
  {
    name: "payment webhook",
    expected: { "Rx, since a moment ago": "rx_required", "not Rx": "done" },
    attempt: async (scene, product, late) => {
      const cart = await cartWith(scene.customer, [{ variant_id: product.variant_id, quantity: 1 }])
      return await payAndSee(scene, cart.id, late)
    },
  },
  {
    name: "a line added after payment was authorised (money returned)",
    expected: {
      Rx: "cart_changed_payment_returned",
      "Rx, since a moment ago": "cart_changed_payment_returned",
      "not Rx": "cart_changed_payment_returned",
    },
    attempt: async (scene, product, late) => {
      const cart = await emptyCart(scene.customer)
      await expectOk(
        scene.customer.post(`/store/carts/${cart.id}/line-items`, {
          variant_id: scene.nextOtc().variant_id,
          quantity: 1,
        })
      )
      await chooseLane(scene.customer, cart.id)
      return await payAndSee(scene, cart.id, async () => {
        await expectOk(
          scene.customer.post(`/store/carts/${cart.id}/line-items`, {
            variant_id: product.variant_id,
            quantity: 1,
          })
        )
        await late()
      })
    },
  },
  {
    name: "draft order convert",
    expected: { Rx: "rx_required", "Rx, since a moment ago": "rx_required", "not Rx": "done" },
    attempt: async (scene, product, late) => {
      const draft = await draftOrder(scene, product)
      if (draft.status >= 400) {
        return outcome("draft order create", draft)
      }
      await late()
      return outcome(
        "draft order convert",
        await scene.operator.post(
          `/admin/draft-orders/${draft.body.draft_order.id}/convert-to-order`
        )
      )
    },
  },
  {
    name: "draft-edit confirm",
    expected: { Rx: "rx_required", "Rx, since a moment ago": "rx_required", "not Rx": "done" },
    attempt: async (scene, product, late) => {
      const draft = await expectOk(draftOrder(scene, scene.nextOtc()))
      await scene.mark()
      const path = `/admin/draft-orders/${draft.draft_order.id}`
      return await inOrder([
        ["draft-edit begin", () => scene.operator.post(`${path}/edit`)],
        [
          "draft-edit add item",
          () =>
            scene.operator.post(`${path}/edit/items`, {
              items: [{ variant_id: product.variant_id, quantity: 1 }],
            }),
        ],
        [
          "draft-edit confirm",
          async () => {
            await late()
            return await scene.operator.post(`${path}/edit/confirm`)
          },
        ],
      ])
    },
  },
  {
    name: "order-edit confirm",
    expected: { Rx: "rx_required", "Rx, since a moment ago": "rx_required", "not Rx": "done" },
    attempt: async (scene, product, late) => {
      const order = await paidOrder(scene, scene.nextOtc())
      await scene.mark()
      const path = `/admin/order-edits/${order.id}`
      return await inOrder([
        [
          "order-edit begin",
          () => scene.operator.post("/admin/order-edits", { order_id: order.id }),
        ],
        [
          "order-edit add item",
          () =>
            scene.operator.post(`${path}/items`, {
              items: [{ variant_id: product.variant_id, quantity: 1 }],
            }),
        ],
        ["order-edit request", () => scene.operator.post(`${path}/request`)],
        [
          "order-edit confirm",
          async () => {
            await late()
            return await scene.operator.post(`${path}/confirm`)
          },
        ],
      ])
    },
  },
  {
    name: "exchange request",
    expected: { Rx: "rx_required", "Rx, since a moment ago": "rx_required", "not Rx": "done" },
    attempt: async (scene, product, late) => {
      const order = await deliveredOrder(scene, scene.nextOtc())
      await scene.mark()
      const begun = await scene.operator.post<{ exchange: { id: string } }>("/admin/exchanges", {
        order_id: order.id,
      })
      if (begun.status >= 400) {
        return outcome("exchange begin", begun)
      }
      const path = `/admin/exchanges/${begun.body.exchange.id}`
      return await inOrder([
        [
          "exchange inbound item",
          () =>
            scene.operator.post(`${path}/inbound/items`, {
              items: [{ id: order.items[0]?.id, quantity: 1 }],
            }),
        ],
        [
          "exchange outbound item",
          () =>
            scene.operator.post(`${path}/outbound/items`, {
              items: [{ variant_id: product.variant_id, quantity: 1 }],
            }),
        ],
        [
          "exchange request",
          async () => {
            await late()
            return await scene.operator.post(`${path}/request`)
          },
        ],
      ])
    },
  },
  {
    name: "claim request",
    expected: { Rx: "rx_required", "Rx, since a moment ago": "rx_required", "not Rx": "done" },
    attempt: async (scene, product, late) => {
      const order = await deliveredOrder(scene, scene.nextOtc())
      await scene.mark()
      const begun = await scene.operator.post<{ claim: { id: string } }>("/admin/claims", {
        order_id: order.id,
        type: "replace",
      })
      if (begun.status >= 400) {
        return outcome("claim begin", begun)
      }
      const path = `/admin/claims/${begun.body.claim.id}`
      return await inOrder([
        [
          "claim item",
          () =>
            scene.operator.post(`${path}/claim-items`, {
              items: [{ id: order.items[0]?.id, quantity: 1, reason: "wrong_item" }],
            }),
        ],
        [
          "claim outbound item",
          () =>
            scene.operator.post(`${path}/outbound/items`, {
              items: [{ variant_id: product.variant_id, quantity: 1 }],
            }),
        ],
        [
          "claim request",
          async () => {
            await late()
            return await scene.operator.post(`${path}/request`)
          },
        ],
      ])
    },
  },
  {
    name: "mark as paid",
    expected: { Rx: "manual_payment_closed", "not Rx": "manual_payment_closed" },
    attempt: async (scene, product) => {
      const draft = await draftOrder(scene, product)
      const orderId = draft.status < 400 ? draft.body.draft_order.id : "order_none"
      return outcome(
        "mark as paid",
        await scene.owner.post("/admin/payment-collections/pay_col_any/mark-as-paid", {
          order_id: orderId,
        })
      )
    },
  },
  {
    name: "capture",
    expected: {
      "Rx, since a moment ago": "manual_payment_closed",
      "not Rx": "manual_payment_closed",
    },
    attempt: async (scene, product, late) => {
      const order = await paidOrder(scene, product)
      await late()
      const payment = order.payment_collections[0]?.payments[0]
      return outcome(
        "capture",
        await scene.owner.post(`/admin/payments/${payment?.id}/capture`, {
          amount: payment?.amount,
        })
      )
    },
  },
  {
    name: "order fulfilment",
    expected: { "Rx, since a moment ago": "rx_required", "not Rx": "done" },
    attempt: async (scene, product, late) => {
      const order = await paidOrder(scene, product)
      await late()
      return outcome(
        "order fulfilment",
        await scene.operator.post(`/admin/orders/${order.id}/fulfillments`, {
          items: order.items.map(({ id, quantity }) => ({ id, quantity })),
        })
      )
    },
  },
  {
    name: "/admin/fulfillments",
    expected: { "Rx, since a moment ago": "order_required", "not Rx": "order_required" },
    attempt: async (scene, product, late) => {
      const order = await paidOrder(scene, product)
      const [reservation] = await reservationsOf(scene, order.id)
      await scene.mark()
      await late()
      return outcome(
        "/admin/fulfillments",
        await scene.operator.post("/admin/fulfillments", {
          location_id: reservation?.location_id,
          provider_id: "zone_zone",
          order_id: order.id,
          delivery_address: BENGALURU,
          items: order.items.map((item) => ({
            title: item.title,
            sku: item.variant_sku,
            quantity: item.quantity,
            barcode: "none",
            line_item_id: item.id,
            inventory_item_id: reservation?.inventory_item_id,
          })),
          labels: [],
          data: {},
          metadata: {},
        })
      )
    },
  },
  {
    name: "fulfilment from another location",
    expected: { "Rx, since a moment ago": "rx_required", "not Rx": "wrong_store" },
    attempt: async (scene, product, late) => {
      const order = await paidOrder(scene, product)
      const [reservation] = await reservationsOf(scene, order.id)
      await scene.mark()
      const [other] = await rows<{ id: string }>(
        scene.shop.databaseUrl,
        "select id from stock_location where id <> $1 and deleted_at is null order by name limit 1",
        [reservation?.location_id]
      )
      await late()
      return outcome(
        "fulfilment from another location",
        await scene.operator.post(`/admin/orders/${order.id}/fulfillments`, {
          items: order.items.map(({ id, quantity }) => ({ id, quantity })),
          location_id: other?.id,
        })
      )
    },
  },
  {
    name: "admin reservation",
    expected: { Rx: "rx_required", "Rx, since a moment ago": "rx_required", "not Rx": "done" },
    attempt: async (scene, product, late) => {
      const [level] = await rows<{ inventory_item_id: string; location_id: string }>(
        scene.shop.databaseUrl,
        `select l.inventory_item_id, l.location_id from inventory_level l
           join product_variant_inventory_item v on v.inventory_item_id = l.inventory_item_id
          where v.variant_id = $1 and l.stocked_quantity > l.reserved_quantity limit 1`,
        [product.variant_id]
      )
      await late()
      return outcome(
        "admin reservation",
        await scene.operator.post("/admin/reservations", { ...level, quantity: 1 })
      )
    },
  },
  {
    name: "secret API key",
    expected: { Rx: "secret_api_key_closed", "not Rx": "secret_api_key_closed" },
    attempt: async (scene, product) => {
      const made = await scene.owner.post<{ api_key: { token: string } }>("/admin/api-keys", {
        title: `proof ${product.variant_id}`,
        type: "secret",
      })
      if (made.status >= 400) {
        return outcome("secret API key", made)
      }
      const withKey = caller(scene.shop.url, {
        authorization: `Basic ${Buffer.from(`${made.body.api_key.token}:`).toString("base64")}`,
      })
      return outcome(
        "secret API key",
        await withKey.post("/admin/draft-orders", {
          items: [{ variant_id: product.variant_id, quantity: 1 }],
        })
      )
    },
  },
  {
    name: "workflow run",
    expected: { Rx: "route_closed", "not Rx": "route_closed" },
    attempt: async (scene, product) => {
      const cart = await cartWith(scene.customer, [{ variant_id: product.variant_id, quantity: 1 }])
      return outcome(
        "workflow run",
        await scene.owner.post("/admin/workflows-executions/complete-cart/run", {
          input: { id: cart.id },
        })
      )
    },
  },
]

async function reservationsOf(scene: LeakScene, orderId: string) {
  return await rows<{ inventory_item_id: string; location_id: string }>(
    scene.shop.databaseUrl,
    `select r.inventory_item_id, r.location_id from reservation_item r
       join order_item i on i.item_id = r.line_item_id
      where i.order_id = $1 and r.deleted_at is null`,
    [orderId]
  )
}
