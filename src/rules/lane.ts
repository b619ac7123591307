import type {
  LaneChoice,
  LaneMode,
  LaneOffer,
  Place,
  PolicyVerdict,
  ServingStore,
} from "../contracts/lane"
import type { MedicineFacts } from "../contracts/medicine"
import { customerRefusal } from "../lib/errors"

type Method = { data?: Record<string, unknown> | null }
type District = Pick<Place, "district"> | null

/** How an order leaves. Nothing chosen means that it is carried out of the house: the stricter way. */
export function laneModeOf(order: { shipping_methods?: (Method | null)[] | null }): LaneMode {
  const modes = (order.shipping_methods ?? []).map((method) => method?.data?.mode)
  return modes.length > 0 && modes.every((mode) => mode === "pickup") ? "pickup" : "doorstep"
}

/** The lane that a shipping option or a method names; null when it names none. */
export function laneChoiceOf(data: Method["data"]): LaneChoice | null {
  const { store_id, lane, mode } = data ?? {}
  return typeof store_id === "string" &&
    typeof lane === "string" &&
    (mode === "doorstep" || mode === "pickup")
    ? { store_id, lane, mode }
    : null
}

/** The store of the lane that a cart or an order has; null before one is chosen. */
export function chosenStoreOf(methods: readonly Method[] | null | undefined): string | null {
  const [chosen] = (methods ?? []).flatMap(({ data }) =>
    typeof data?.store_id === "string" && data.store_id !== "" ? [data.store_id] : []
  )
  return chosen ?? null
}

/** A chosen lane as its store has it now; undefined when it is there no more. */
export function laneOnOffer(
  stores: readonly Pick<ServingStore, "location_id" | "lanes">[],
  choice: LaneChoice
): LaneOffer | undefined {
  return stores
    .find(({ location_id }) => location_id === choice.store_id)
    ?.lanes.find(({ code, mode }) => code === choice.lane && mode === choice.mode)
}

/** What of goods decides how they may leave: the schedule of each, null without one, and the cold. */
type Goods = { schemes: (string | null)[]; cold: boolean }

export function goodsOf(
  variantIds: string[],
  facts: Pick<MedicineFacts, "variant_id" | "scheme" | "storage_class">[]
): Goods {
  const schemeOf = new Map(facts.map(({ variant_id, scheme }) => [variant_id, scheme]))
  return {
    schemes: variantIds.map((id) => schemeOf.get(id) ?? null),
    cold: facts.some(({ storage_class }) => storage_class === "cold"),
  }
}

/**
 * Cold goods go to the door by a lane that keeps them cold, and such a lane carries nothing else. At
 * the counter the store's own refrigerator does it.
 */
export const laneFitsStorage = (lane: Pick<LaneOffer, "mode" | "cold_chain">, cold: boolean) =>
  lane.mode === "pickup" || lane.cold_chain === cold

/** What has no policy in force does not leave. */
export const NO_POLICY: Readonly<PolicyVerdict> = Object.freeze({
  allowed: false,
  same_district: false,
  policy_id: null,
  reason: "no policy row is in force",
  citation: null,
})

/**
 * May goods of these schedules leave a store by this mode, for this place (docs/law.md D4)?
 *
 * @param leaving.verdicts what the policy in force says of each schedule
 * @returns ids of the policy rows that allow it
 * @throws lane_not_allowed
 */
export function assertMayLeaveBy(leaving: {
  mode: LaneMode
  verdicts: PolicyVerdict[]
  store: District
  destination: District
}): string[] {
  const { mode, store, destination } = leaving
  return leaving.verdicts.map(({ allowed, same_district, policy_id }) => {
    if (!allowed || !policy_id) {
      throw mode === "doorstep"
        ? customerRefusal("lane_not_allowed", "not_to_door")
        : customerRefusal("lane_not_allowed", "not_at_counter")
    }
    if (same_district && (store === null || store.district !== destination?.district)) {
      throw customerRefusal("lane_not_allowed", "own_district")
    }
    return policy_id
  })
}

/**
 * May goods go by a lane that keeps things cold, or does not? Asked while the lane can still be
 * chosen; a parcel that is packed goes as its order says.
 *
 * @throws lane_not_allowed
 */
export function assertLaneFitsStorage(
  lane: Pick<LaneOffer, "mode" | "cold_chain">,
  cold: boolean
): void {
  if (!laneFitsStorage(lane, cold)) {
    throw customerRefusal("lane_not_allowed", cold ? "needs_cold" : "cold_only")
  }
}
