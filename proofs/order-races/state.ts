import type { Answer, Caller } from "../../integration-tests/harness/http"
import { paidOrderOf, type OrderLines } from "../../integration-tests/harness/orders"
import { rows } from "../../integration-tests/harness/postgres"
import type { Checkout, Medicine, Shop } from "../../integration-tests/harness/shop"

/** The same people at one server. */
export type People = {
  customer: Caller
  operator: Caller
  pharmacist: Caller
  owner: Caller
}

/** One lane of the proof: its own products, so that nobody else moves their stock. */
export type Lane = { shop: Shop; people: People[]; sold: string; other: string; rx: Medicine }

/** Nobody has paid a draft. */
export type RacedOrder = OrderLines & { checkout: Checkout | null }

export type Prepared = {
  /** The parcel, return, claim, exchange or reservation that the state is about. */
  subject?: string
  prescriptionId?: string
  /** What is sent in place of what was claimed. */
  replacement?: { id: string; quantity: number }[]
}

export type Scene = Prepared & { order: RacedOrder; paymentId: string }

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
  acts: Act[]
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
  return { ...placed, ...prepared, paymentId: payment?.id ?? "" }
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
