import { expectOk, type Caller } from "../../integration-tests/harness/http"
import { handOver } from "../../integration-tests/harness/orders"
import { rows } from "../../integration-tests/harness/postgres"
import {
  deletes,
  oneOfTheOther,
  oneUnit,
  posts,
  strokesAt,
  waysToSend,
  type Lane,
  type Prepared,
  type RacedOrder,
  type Scene,
  type State,
} from "./state"
import { beginEdit, beginReturn, refund } from "./whole-order"

const claimed = (order: RacedOrder) => ({
  items: [{ id: order.items[0]?.id, quantity: 1, reason: "wrong_item" }],
})

async function claimBegun(lane: Lane, order: RacedOrder): Promise<Prepared> {
  const [{ operator, pharmacist }] = lane.people
  await handOver({ operator, pharmacist }, order)
  const { claim } = await expectOk(
    operator.post<{ claim: { id: string } }>("/admin/claims", {
      order_id: order.id,
      type: "replace",
    })
  )
  await expectOk(operator.post(`/admin/claims/${claim.id}/claim-items`, claimed(order)))
  await sendTheOther(operator, `/admin/claims/${claim.id}`, lane)
  return { subject: claim.id }
}

async function exchangeBegun(lane: Lane, order: RacedOrder): Promise<Prepared> {
  const [{ operator, pharmacist }] = lane.people
  await handOver({ operator, pharmacist }, order)
  const { exchange } = await expectOk(
    operator.post<{ exchange: { id: string } }>("/admin/exchanges", { order_id: order.id })
  )
  const path = `/admin/exchanges/${exchange.id}`
  await expectOk(
    operator.post(`${path}/inbound/items`, { items: [{ id: order.items[0]?.id, quantity: 1 }] })
  )
  await sendTheOther(operator, path, lane)
  return { subject: exchange.id }
}

async function sendTheOther(operator: Caller, path: string, lane: Lane): Promise<void> {
  await expectOk(
    operator.post(`${path}/outbound/items`, { items: [{ variant_id: lane.other, quantity: 1 }] })
  )
  // Without a way to send it, core reserves nothing.
  await expectOk(
    operator.post(`${path}/outbound/shipping-method`, {
      shipping_option_id: lane.shippingOptionId,
    })
  )
}

/** Once it is requested, what is sent in place of it stands in the order. */
function requested(kind: "claims" | "exchanges", begun: typeof claimBegun) {
  return async (lane: Lane, order: RacedOrder): Promise<Prepared> => {
    const { subject } = await begun(lane, order)
    await expectOk(lane.people[0].operator.post(`/admin/${kind}/${subject}/request`))
    const replacement = await rows<{ id: string; quantity: number }>(
      lane.shop.databaseUrl,
      `select i.item_id as id, i.quantity::int as quantity
         from order_item i join "order" o on o.id = i.order_id and o.version = i.version
         join order_line_item l on l.id = i.item_id
        where o.id = $1 and l.variant_id = $2 and i.deleted_at is null`,
      [order.id, lane.other]
    )
    return { subject, replacement }
  }
}

const packReplacement = posts(
  "operator",
  "pack the other",
  ({ order }) => `/admin/orders/${order.id}/fulfillments`,
  ({ replacement }) => ({ items: replacement })
)
const cancelClaim = posts(
  "operator",
  "cancel it",
  ({ subject }) => `/admin/claims/${subject}/cancel`
)
const cancelExchange = posts(
  "operator",
  "cancel it",
  ({ subject }) => `/admin/exchanges/${subject}/cancel`
)

const ofClaim = ({ subject }: Scene) => `/admin/claims/${subject}`
const ofExchange = ({ subject }: Scene) => `/admin/exchanges/${subject}`

/** Claims and exchanges: something else is sent. */
export const REPLACED: State[] = [
  {
    name: "claim begun",
    subject: "claim",
    prepare: claimBegun,
    acts: [
      posts("operator", "request", ({ subject }) => `/admin/claims/${subject}/request`),
      deletes("operator", "drop", ({ subject }) => `/admin/claims/${subject}/request`),
      posts(
        "operator",
        "claim more",
        ({ subject }) => `/admin/claims/${subject}/claim-items`,
        ({ order }) => claimed(order)
      ),
      posts(
        "operator",
        "send more",
        ({ subject }) => `/admin/claims/${subject}/outbound/items`,
        oneOfTheOther
      ),
      posts(
        "operator",
        "ask back",
        ({ subject }) => `/admin/claims/${subject}/inbound/items`,
        oneUnit
      ),
      cancelClaim,
    ],
    strokes: [
      ...strokesAt("what is claimed", "WRITE_OFF_ITEM", (scene) => `${ofClaim(scene)}/claim-items`),
      ...strokesAt("what is sent", "ITEM_ADD", (scene) => `${ofClaim(scene)}/outbound/items`),
      ...waysToSend("the way out", (scene) => `${ofClaim(scene)}/outbound/shipping-method`),
      ...waysToSend("the way back", (scene) => `${ofClaim(scene)}/inbound/shipping-method`),
    ],
  },
  {
    name: "claim requested",
    subject: "claim",
    prepare: requested("claims", claimBegun),
    acts: [packReplacement, cancelClaim, refund, beginReturn, beginEdit],
  },
  {
    name: "exchange begun",
    subject: "exchange",
    prepare: exchangeBegun,
    acts: [
      posts("operator", "request", ({ subject }) => `/admin/exchanges/${subject}/request`),
      deletes("operator", "drop", ({ subject }) => `/admin/exchanges/${subject}/request`),
      posts(
        "operator",
        "take more",
        ({ subject }) => `/admin/exchanges/${subject}/inbound/items`,
        oneUnit
      ),
      posts(
        "operator",
        "send more",
        ({ subject }) => `/admin/exchanges/${subject}/outbound/items`,
        oneOfTheOther
      ),
      cancelExchange,
    ],
    strokes: [
      ...strokesAt(
        "what comes back",
        "RETURN_ITEM",
        (scene) => `${ofExchange(scene)}/inbound/items`
      ),
      ...strokesAt("what is sent", "ITEM_ADD", (scene) => `${ofExchange(scene)}/outbound/items`),
      ...waysToSend("the way out", (scene) => `${ofExchange(scene)}/outbound/shipping-method`),
      ...waysToSend("the way back", (scene) => `${ofExchange(scene)}/inbound/shipping-method`),
    ],
  },
  {
    name: "exchange requested",
    subject: "exchange",
    prepare: requested("exchanges", exchangeBegun),
    acts: [packReplacement, cancelExchange, refund],
  },
]
