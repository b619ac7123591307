import type { Answer, Caller } from "../../integration-tests/harness/http"
import { paidOrderOf, type OrderLines } from "../../integration-tests/harness/orders"
import { rows } from "../../integration-tests/harness/postgres"
import type { Checkout, Medicine, Shop } from "../../integration-tests/harness/shop"

/** The same people at one server. */
type People = {
  customer: Caller
  operator: Caller
  pharmacist: Caller
  owner: Caller
}

/** One lane of the proof: its own products, so that nobody else moves their stock. */
export type Lane = {
  shop: Shop
  people: People[]
  sold: string
  other: string
  rx: Medicine
  shippingOptionId: string
}

/** Nobody has paid a draft. */
export type RacedOrder = OrderLines & { checkout: Checkout | null }

export type Prepared = {
  /** The parcel, return, claim, exchange or reservation that the state is about. */
  subject?: string
  prescriptionId?: string
  /** What is sent in place of what was claimed. */
  replacement?: { id: string; quantity: number }[]
}

export type Scene = Prepared & {
  order: RacedOrder
  paymentId: string
  /** The open change of the order, and its actions by what they do. */
  change: { id: string; actions: Record<string, string> }
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
  subject?: "return" | "claim" | "exchange" | "edit" | "reservation" | "prescription" | "draft"
  /** Without it: two units without a prescription, paid. */
  place?: (lane: Lane) => Promise<Pick<Scene, "order" | "prescriptionId">>
  prepare?: (lane: Lane, order: RacedOrder) => Promise<Prepared>
  /** Raced three at once, and in pairs with each other. */
  acts: Act[]
  /** Strokes of an open change: raced three at once, and with the first act, which ends the change. */
  strokes?: Act[]
}

const QUANTITY = 2

export async function setUp(lane: Lane, state: State): Promise<Scene> {
  const placed = await (state.place ?? paidOrder)(lane)
  const [payment] = await rows<{ id: string }>(
    lane.shop.databaseUrl,
    `select p.id from order_payment_collection l
       join payment p on p.payment_collection_id = l.payment_collection_id where l.order_id = $1`,
    [placed.order.id]
  )
  const prepared = await state.prepare?.(lane, placed.order)
  const change = await openChangeOf(lane.shop, placed.order.id)
  return { ...placed, ...prepared, paymentId: payment?.id ?? "", change }
}

async function openChangeOf(shop: Shop, orderId: string): Promise<Scene["change"]> {
  const actions = await rows<{ change_id: string; id: string | null; action: string }>(
    shop.databaseUrl,
    `select c.id as change_id, a.id, a.action
       from order_change c
       left join order_change_action a on a.order_change_id = c.id and a.deleted_at is null
      where c.order_id = $1 and c.status in ('pending', 'requested') and c.deleted_at is null
      order by a.ordering desc`,
    [orderId]
  )
  return {
    id: actions[0]?.change_id ?? "ordch_none",
    actions: Object.fromEntries(actions.map(({ action, id }) => [action, id ?? "ordchact_none"])),
  }
}

async function paidOrder({ shop, people, sold }: Lane): Promise<Pick<Scene, "order">> {
  const lines = [{ variant_id: sold, quantity: QUANTITY }]
  return { order: await paidOrderOf(shop, people[0].customer, lines) }
}

type Path = (scene: Scene) => string
type Body = (scene: Scene, lane: Lane) => unknown

/** An act of one person at one address. */
export function posts(who: keyof People, name: string, path: Path, body?: Body): Act {
  return {
    name,
    send: (people, scene, lane) => people[who].post(path(scene), body?.(scene, lane)),
  }
}

export function deletes(who: keyof People, name: string, path: Path): Act {
  return { name, send: (people, scene) => people[who].delete(path(scene)) }
}

export const oneUnit: Body = ({ order }) => ({ items: [{ id: order.items[0]?.id, quantity: 1 }] })
export const oneOfTheOther: Body = (_scene, { other }) => ({
  items: [{ variant_id: other, quantity: 1 }],
})

/** Changes and takes out again what an action of the open change has put in. */
export function strokesAt(name: string, action: string, path: Path): Act[] {
  const at: Path = (scene) => `${path(scene)}/${actionOf(scene, action)}`
  return [
    posts("operator", `change ${name}`, at, () => ({ quantity: 1, internal_note: "seen" })),
    deletes("operator", `take out ${name}`, at),
  ]
}

/** Names a way to send, and then another price of it, and then none. */
export function waysToSend(name: string, path: Path): Act[] {
  const at: Path = (scene) => `${path(scene)}/${actionOf(scene, "SHIPPING_ADD")}`
  return [
    posts("operator", `name ${name}`, path, withOption),
    posts("operator", `change ${name}`, at, () => ({ internal_note: "seen" })),
    deletes("operator", `take out ${name}`, at),
  ]
}

/** A stroke at what is not there proves nothing. */
function actionOf({ change, order }: Scene, action: string): string {
  const id = change.actions[action]
  if (id === undefined) {
    throw new Error(`The open change of ${order.id} holds no ${action}`)
  }
  return id
}

const withOption: Body = (_scene, { shippingOptionId }) => ({
  shipping_option_id: shippingOptionId,
})
