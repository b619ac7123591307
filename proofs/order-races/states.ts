import { expectOk, type Answer, type Caller } from "../../integration-tests/harness/http"
import {
  arrivedReturn,
  begunReturn,
  handOver,
  linesOf,
  pack,
  paidOrderOf,
  requestedReturn,
  type PaidOrder,
} from "../../integration-tests/harness/orders"
import { rows } from "../../integration-tests/harness/postgres"
import type { Shop } from "../../integration-tests/harness/shop"

/** The same three people at one server. */
export type People = { customer: Caller; operator: Caller; pharmacist: Caller }

/** One lane of the proof: its own products, so that nobody else moves their stock. */
export type Lane = { shop: Shop; people: People[]; sold: string; other: string }

export type Scene = {
  order: PaidOrder
  paymentId: string
  /** The parcel, return, claim or exchange that the state is about. */
  subject: string
}

export type Act = {
  name: string
  send: (people: People, scene: Scene, lane: Lane) => Promise<Answer<unknown>>
}

/** What an order may be in, and what may be asked of it then. */
export type State = {
  name: string
  /** With `--smoke`. */
  first?: boolean
  /** What its acts are about, where it is not the order or its parcel. */
  subject?: "return" | "claim" | "exchange" | "edit"
  prepare: (lane: Lane, order: PaidOrder) => Promise<string>
  acts: Act[]
}

const QUANTITY = 2

export async function setUp(lane: Lane, state: State): Promise<Scene> {
  const order = await paidOrderOf(lane.shop, lane.people[0].customer, [
    { variant_id: lane.sold, quantity: QUANTITY },
  ])
  const [payment] = await rows<{ id: string }>(
    lane.shop.databaseUrl,
    `select p.id from order_payment_collection l
       join payment p on p.payment_collection_id = l.payment_collection_id where l.order_id = $1`,
    [order.id]
  )
  return { order, paymentId: payment?.id ?? "", subject: await state.prepare(lane, order) }
}

const operator = (
  name: string,
  path: (scene: Scene) => string,
  body?: (scene: Scene, lane: Lane) => unknown
): Act => ({
  name,
  send: ({ operator: one }, scene, lane) => one.post(path(scene), body?.(scene, lane)),
})

const operatorDeletes = (name: string, path: (scene: Scene) => string): Act => ({
  name,
  send: ({ operator: one }, scene) => one.delete(path(scene)),
})

const cancelOrder = operator("cancel", ({ order }) => `/admin/orders/${order.id}/cancel`)
const refund = operator(
  "refund",
  ({ paymentId }) => `/admin/payments/${paymentId}/refund`,
  () => ({ amount: 5 })
)
const packAll = operator(
  "pack",
  ({ order }) => `/admin/orders/${order.id}/fulfillments`,
  ({ order }) => ({ items: linesOf(order) })
)
const beginReturn = operator(
  "begin return",
  () => "/admin/returns",
  ({ order }) => ({ order_id: order.id })
)
const beginClaim = operator(
  "begin claim",
  () => "/admin/claims",
  ({ order }) => ({ order_id: order.id, type: "replace" })
)
const beginExchange = operator(
  "begin exchange",
  () => "/admin/exchanges",
  ({ order }) => ({ order_id: order.id })
)
const beginEdit = operator(
  "begin edit",
  () => "/admin/order-edits",
  ({ order }) => ({ order_id: order.id })
)
const finish = operator("complete", ({ order }) => `/admin/orders/${order.id}/complete`)
const archive = operator("archive", ({ order }) => `/admin/orders/${order.id}/archive`)
const change = operator(
  "change",
  ({ order }) => `/admin/orders/${order.id}`,
  () => ({ metadata: { note: "seen" } })
)

const inbound = ({ order }: Scene) => ({ items: [{ id: order.items[0]?.id, quantity: 1 }] })
const outbound = (_: Scene, { other }: Lane) => ({ items: [{ variant_id: other, quantity: 1 }] })

export const STATES: State[] = [
  {
    name: "paid",
    first: true,
    prepare: async () => "",
    acts: [cancelOrder, refund, packAll, beginEdit, beginReturn, finish, archive, change],
  },
  {
    name: "packed",
    first: true,
    prepare: ({ people }, order) => pack(people[0].operator, order),
    acts: [
      operator(
        "unpack",
        ({ order, subject }) => `/admin/orders/${order.id}/fulfillments/${subject}/cancel`
      ),
      {
        name: "hand over",
        send: ({ pharmacist }, { order, subject }) =>
          pharmacist.post(`/admin/orders/${order.id}/handover`, { fulfillment_id: subject }),
      },
      operator("unpack by its id", ({ subject }) => `/admin/fulfillments/${subject}/cancel`),
      {
        name: "delivered",
        send: ({ pharmacist }, { order, subject }) =>
          pharmacist.post(`/admin/orders/${order.id}/fulfillments/${subject}/mark-as-delivered`),
      },
      {
        name: "shipped",
        send: ({ pharmacist }, { order, subject }) =>
          pharmacist.post(`/admin/orders/${order.id}/fulfillments/${subject}/shipments`, {
            items: linesOf(order),
          }),
      },
      refund,
      cancelOrder,
    ],
  },
  {
    name: "handed over",
    first: true,
    prepare: ({ people }, order) => handOver(people[0], order),
    acts: [beginReturn, beginClaim, beginExchange, beginEdit, refund, finish],
  },
  {
    name: "return begun",
    subject: "return",
    prepare: async ({ people }, order) => {
      await handOver(people[0], order)
      return await begunReturn(people[0].operator, order)
    },
    acts: [
      operator("request", ({ subject }) => `/admin/returns/${subject}/request`),
      operatorDeletes("drop", ({ subject }) => `/admin/returns/${subject}/request`),
      operator("add", ({ subject }) => `/admin/returns/${subject}/request-items`, inbound),
      operator("cancel it", ({ subject }) => `/admin/returns/${subject}/cancel`),
      beginReturn,
    ],
  },
  {
    name: "return on its way",
    subject: "return",
    prepare: async ({ people }, order) => {
      await handOver(people[0], order)
      return await requestedReturn(people[0].operator, order)
    },
    acts: [
      operator("receive", ({ subject }) => `/admin/returns/${subject}/receive`),
      operator("cancel it", ({ subject }) => `/admin/returns/${subject}/cancel`),
      refund,
      beginReturn,
      beginEdit,
    ],
  },
  {
    name: "return arrived",
    subject: "return",
    first: true,
    prepare: async ({ people }, order) => {
      await handOver(people[0], order)
      return await arrivedReturn(people[0].operator, order)
    },
    acts: [
      operator("confirm", ({ subject }) => `/admin/returns/${subject}/receive/confirm`),
      operatorDeletes("drop", ({ subject }) => `/admin/returns/${subject}/receive`),
      operator("receive more", ({ subject }) => `/admin/returns/${subject}/receive-items`, inbound),
      operator("dismiss", ({ subject }) => `/admin/returns/${subject}/dismiss-items`, inbound),
      operator("cancel it", ({ subject }) => `/admin/returns/${subject}/cancel`),
      refund,
    ],
  },
  {
    name: "claim begun",
    subject: "claim",
    prepare: async ({ people, other }, order) => {
      await handOver(people[0], order)
      const { claim } = await expectOk(
        people[0].operator.post<{ claim: { id: string } }>("/admin/claims", {
          order_id: order.id,
          type: "replace",
        })
      )
      const path = `/admin/claims/${claim.id}`
      const items = [{ id: order.items[0]?.id, quantity: 1, reason: "wrong_item" }]
      await expectOk(people[0].operator.post(`${path}/claim-items`, { items }))
      await expectOk(
        people[0].operator.post(`${path}/outbound/items`, {
          items: [{ variant_id: other, quantity: 1 }],
        })
      )
      return claim.id
    },
    acts: [
      operator("request", ({ subject }) => `/admin/claims/${subject}/request`),
      operatorDeletes("drop", ({ subject }) => `/admin/claims/${subject}/request`),
      operator(
        "claim more",
        ({ subject }) => `/admin/claims/${subject}/claim-items`,
        (scene) => ({
          items: inbound(scene).items.map((item) => ({ ...item, reason: "wrong_item" })),
        })
      ),
      operator("send more", ({ subject }) => `/admin/claims/${subject}/outbound/items`, outbound),
      operator("ask back", ({ subject }) => `/admin/claims/${subject}/inbound/items`, inbound),
      operator("cancel it", ({ subject }) => `/admin/claims/${subject}/cancel`),
    ],
  },
  {
    name: "exchange begun",
    subject: "exchange",
    prepare: async ({ people, other }, order) => {
      await handOver(people[0], order)
      const { exchange } = await expectOk(
        people[0].operator.post<{ exchange: { id: string } }>("/admin/exchanges", {
          order_id: order.id,
        })
      )
      const path = `/admin/exchanges/${exchange.id}`
      await expectOk(
        people[0].operator.post(`${path}/inbound/items`, {
          items: [{ id: order.items[0]?.id, quantity: 1 }],
        })
      )
      await expectOk(
        people[0].operator.post(`${path}/outbound/items`, {
          items: [{ variant_id: other, quantity: 1 }],
        })
      )
      return exchange.id
    },
    acts: [
      operator("request", ({ subject }) => `/admin/exchanges/${subject}/request`),
      operatorDeletes("drop", ({ subject }) => `/admin/exchanges/${subject}/request`),
      operator("take more", ({ subject }) => `/admin/exchanges/${subject}/inbound/items`, inbound),
      operator(
        "send more",
        ({ subject }) => `/admin/exchanges/${subject}/outbound/items`,
        outbound
      ),
      operator("cancel it", ({ subject }) => `/admin/exchanges/${subject}/cancel`),
    ],
  },
  {
    name: "edit begun",
    subject: "edit",
    prepare: async ({ people, other }, order) => {
      await expectOk(people[0].operator.post("/admin/order-edits", { order_id: order.id }))
      await expectOk(
        people[0].operator.post(`/admin/order-edits/${order.id}/items`, {
          items: [{ variant_id: other, quantity: 1 }],
        })
      )
      return order.id
    },
    acts: [
      operator("request", ({ subject }) => `/admin/order-edits/${subject}/request`),
      operator("confirm", ({ subject }) => `/admin/order-edits/${subject}/confirm`),
      operatorDeletes("drop", ({ subject }) => `/admin/order-edits/${subject}`),
      operator("add", ({ subject }) => `/admin/order-edits/${subject}/items`, outbound),
      packAll,
    ],
  },
]
