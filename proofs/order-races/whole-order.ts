import { handOver, linesOf, pack } from "../../integration-tests/harness/orders"
import { rows } from "../../integration-tests/harness/postgres"
import { deletes, posts, type State } from "./state"

export const cancelOrder = posts(
  "operator",
  "cancel",
  ({ order }) => `/admin/orders/${order.id}/cancel`
)
export const customerCancels = posts(
  "customer",
  "customer cancels",
  ({ order }) => `/store/orders/${order.id}/cancel`,
  () => ({})
)
export const refund = posts(
  "operator",
  "refund",
  ({ paymentId }) => `/admin/payments/${paymentId}/refund`,
  () => ({ amount: 5 })
)
export const packAll = posts(
  "operator",
  "pack",
  ({ order }) => `/admin/orders/${order.id}/fulfillments`,
  ({ order }) => ({ items: linesOf(order) })
)
export const handItOver = posts(
  "pharmacist",
  "hand over",
  ({ order }) => `/admin/orders/${order.id}/handover`,
  ({ subject }) => ({ fulfillment_id: subject })
)
export const unpack = posts(
  "operator",
  "unpack",
  ({ order, subject }) => `/admin/orders/${order.id}/fulfillments/${subject}/cancel`
)
export const beginReturn = posts(
  "operator",
  "begin return",
  () => "/admin/returns",
  ({ order }) => ({ order_id: order.id })
)
export const beginEdit = posts(
  "operator",
  "begin edit",
  () => "/admin/order-edits",
  ({ order }) => ({ order_id: order.id })
)
const beginClaim = posts(
  "operator",
  "begin claim",
  () => "/admin/claims",
  ({ order }) => ({ order_id: order.id, type: "replace" })
)
const beginExchange = posts(
  "operator",
  "begin exchange",
  () => "/admin/exchanges",
  ({ order }) => ({ order_id: order.id })
)
const finish = posts("operator", "complete", ({ order }) => `/admin/orders/${order.id}/complete`)
const archive = posts("operator", "archive", ({ order }) => `/admin/orders/${order.id}/archive`)
const change = posts(
  "operator",
  "change",
  ({ order }) => `/admin/orders/${order.id}`,
  () => ({ metadata: { note: "seen" } })
)
const credit = posts(
  "owner",
  "credit",
  ({ order }) => `/admin/orders/${order.id}/credit-lines`,
  () => ({ amount: 5, reference: "goodwill", reference_id: "a late parcel" })
)
const customerReturns = posts(
  "customer",
  "customer asks for a return",
  ({ order }) => `/store/orders/${order.id}/returns`,
  ({ order }) => ({ items: [{ id: order.items[0]?.id, quantity: 1, reason: "damaged" }] })
)

export const WHOLE_ORDER: State[] = [
  {
    name: "paid",
    first: true,
    acts: [
      cancelOrder,
      refund,
      customerCancels,
      packAll,
      beginEdit,
      beginReturn,
      finish,
      archive,
      change,
      credit,
    ],
    strokes: [
      posts(
        "operator",
        "ask for more money",
        () => "/admin/payment-collections",
        ({ order }) => ({ order_id: order.id, amount: 5 })
      ),
    ],
  },
  {
    name: "packed",
    first: true,
    prepare: async ({ people }, order) => ({ subject: await pack(people[0].operator, order) }),
    acts: [
      unpack,
      handItOver,
      posts(
        "operator",
        "unpack by its id",
        ({ subject }) => `/admin/fulfillments/${subject}/cancel`
      ),
      posts(
        "pharmacist",
        "delivered",
        ({ order, subject }) =>
          `/admin/orders/${order.id}/fulfillments/${subject}/mark-as-delivered`
      ),
      posts(
        "pharmacist",
        "shipped",
        ({ order, subject }) => `/admin/orders/${order.id}/fulfillments/${subject}/shipments`,
        ({ order }) => ({ items: linesOf(order) })
      ),
      refund,
      cancelOrder,
      customerCancels,
    ],
    strokes: [
      posts(
        "pharmacist",
        "shipped by its id",
        ({ subject }) => `/admin/fulfillments/${subject}/shipment`,
        () => ({ labels: [] })
      ),
    ],
  },
  {
    name: "handed over",
    first: true,
    prepare: async ({ people }, order) => ({ subject: await handOver(people[0], order) }),
    acts: [beginReturn, beginClaim, beginExchange, beginEdit, refund, finish, customerReturns],
  },
  {
    name: "reserved",
    subject: "reservation",
    prepare: async ({ shop }, order) => {
      const [held] = await rows<{ id: string }>(
        shop.databaseUrl,
        "select id from reservation_item where line_item_id = $1 and deleted_at is null",
        [order.items[0]?.id]
      )
      return { subject: held?.id }
    },
    acts: [
      deletes("operator", "free it", ({ subject }) => `/admin/reservations/${subject}`),
      posts(
        "operator",
        "hold less",
        ({ subject }) => `/admin/reservations/${subject}`,
        () => ({ quantity: 1 })
      ),
      packAll,
      cancelOrder,
    ],
  },
]
