import type { LaneOffer, LaneMode, ServingStore } from "../../contracts/lane"

/** The lane of a cart's shipping method as its store has it now; undefined when there is none any more. */
export function laneOfMethod(
  stores: ServingStore[],
  data: Record<string, unknown> | null | undefined
): { store_id: string; mode: LaneMode; lane: LaneOffer } | undefined {
  const { store_id, mode, lane: code } = data ?? {}
  if (typeof store_id !== "string" || (mode !== "doorstep" && mode !== "pickup")) {
    return undefined
  }
  const lane = stores
    .find(({ location_id }) => location_id === store_id)
    ?.lanes.find((offer) => offer.code === code && offer.mode === mode)
  return lane && { store_id, mode, lane }
}
