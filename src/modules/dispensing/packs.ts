import type { MedicineFacts } from "./types"

type Pack = Pick<MedicineFacts, "pack_size_base_units" | "splittable">

/** A line's quantity in base units: a splittable medicine sells by the unit, others by the pack. */
export function baseUnitsOf(pack: Pack, quantity: number): number {
  return pack.splittable ? quantity : quantity * pack.pack_size_base_units
}

/** Why so many units may not be taken from what is left; null when they may. */
export function shortageOf(
  pack: Pack,
  quantity: number,
  remaining: number
): "rx_line_exhausted" | "rx_pack_exceeds_total" | null {
  if (baseUnitsOf(pack, quantity) <= remaining) {
    return null
  }
  const packTooLarge = !pack.splittable && pack.pack_size_base_units > remaining
  return remaining > 0 && packTooLarge ? "rx_pack_exceeds_total" : "rx_line_exhausted"
}
