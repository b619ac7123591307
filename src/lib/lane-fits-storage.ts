/**
 * Cold goods go to the door by a lane that keeps them cold, and such a lane carries nothing else. At
 * the counter the store's own refrigerator does it.
 */
export const laneFitsStorage = (
  lane: { mode: "doorstep" | "pickup"; cold_chain: boolean },
  cold: boolean
) => lane.mode === "pickup" || lane.cold_chain === cold
