import { expectOk } from "../../integration-tests/harness/http"
import {
  arrivedReturn,
  begunReturn,
  handOver,
  requestedReturn,
} from "../../integration-tests/harness/orders"
import {
  deletes,
  oneUnit,
  posts,
  strokesAt,
  waysToSend,
  type Lane,
  type RacedOrder,
  type Scene,
  type State,
} from "./state"
import { beginEdit, beginReturn, refund } from "./whole-order"

const ofReturn = ({ subject }: Scene) => `/admin/returns/${subject}`

const cancelIt = posts("operator", "cancel it", ({ subject }) => `/admin/returns/${subject}/cancel`)

const handedOverThen =
  (next: typeof begunReturn) =>
  async ({ people }: Lane, order: RacedOrder) => {
    await handOver(people[0], order)
    return { subject: await next(people[0].operator, order) }
  }

const begunWithItsWay = async (lane: Lane, order: RacedOrder) => {
  const [{ operator }] = lane.people
  const prepared = await handedOverThen(begunReturn)(lane, order)
  const way = { shipping_option_id: lane.shippingOptionId }
  await expectOk(operator.post(`/admin/returns/${prepared.subject}/shipping-method`, way))
  return prepared
}

/** A return from its beginning to the moment when it has arrived. */
export const SENT_BACK: State[] = [
  {
    name: "return begun",
    subject: "return",
    prepare: begunWithItsWay,
    acts: [
      posts("operator", "request", ({ subject }) => `/admin/returns/${subject}/request`),
      deletes("operator", "drop", ({ subject }) => `/admin/returns/${subject}/request`),
      posts("operator", "add", ({ subject }) => `/admin/returns/${subject}/request-items`, oneUnit),
      cancelIt,
      beginReturn,
    ],
    strokes: [
      ...strokesAt("a line", "RETURN_ITEM", (scene) => `${ofReturn(scene)}/request-items`),
      ...waysToSend("the way back", (scene) => `${ofReturn(scene)}/shipping-method`),
      posts("operator", "note", ofReturn, () => ({ metadata: { note: "seen" } })),
      posts(
        "operator",
        "note at the change",
        ({ change }) => `/admin/order-changes/${change.id}`,
        () => ({ internal_note: "seen" })
      ),
    ],
  },
  {
    name: "return on its way",
    subject: "return",
    prepare: handedOverThen(requestedReturn),
    acts: [
      posts("operator", "receive", ({ subject }) => `/admin/returns/${subject}/receive`),
      cancelIt,
      refund,
      beginReturn,
      beginEdit,
    ],
  },
  {
    name: "return arrived",
    subject: "return",
    first: true,
    prepare: handedOverThen(arrivedReturn),
    acts: [
      posts("operator", "confirm", ({ subject }) => `/admin/returns/${subject}/receive/confirm`),
      deletes("operator", "drop", ({ subject }) => `/admin/returns/${subject}/receive`),
      posts(
        "operator",
        "receive more",
        ({ subject }) => `/admin/returns/${subject}/receive-items`,
        oneUnit
      ),
      posts(
        "operator",
        "dismiss",
        ({ subject }) => `/admin/returns/${subject}/dismiss-items`,
        oneUnit
      ),
      cancelIt,
      refund,
    ],
    strokes: [
      ...strokesAt(
        "what is written off",
        "RECEIVE_DAMAGED_RETURN_ITEM",
        (scene) => `${ofReturn(scene)}/dismiss-items`
      ),
      // Nothing is put back: what has left the store is received as damaged.
    ],
  },
]
