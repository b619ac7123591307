import type { MedicineFacts } from "../contracts/medicine"
import type { Texts } from "../lib/customer-refusals"
import { customerRefusal } from "../lib/errors"

type Pack = Pick<MedicineFacts, "pack_size_base_units" | "splittable">

/** A line's quantity in base units (docs/law.md D5): a splittable medicine sells by the unit, others by the pack. */
export function baseUnitsOf(pack: Pack, quantity: number): number {
  return pack.splittable ? quantity : quantity * pack.pack_size_base_units
}

/** Why so many units may not be taken from what is left; null when they may. */
export function shortageOf(
  pack: Pack,
  { quantity, remaining }: { quantity: number; remaining: number }
): "rx_line_exhausted" | "rx_pack_exceeds_total" | null {
  if (baseUnitsOf(pack, quantity) <= remaining) {
    return null
  }
  const packTooLarge = !pack.splittable && pack.pack_size_base_units > remaining
  return remaining > 0 && packTooLarge ? "rx_pack_exceeds_total" : "rx_line_exhausted"
}

/** An approval that is there, and not enough for a line of a cart; in base units. */
export type TooLittle = {
  code: "rx_line_exhausted" | "rx_pack_exceeds_total"
  approved: number
  needed: number
  pack: number
}

export function tooLittle(
  pack: Pack,
  { quantity, approved }: { quantity: number; approved: number }
): TooLittle | null {
  const code = shortageOf(pack, { quantity, remaining: approved })
  return (
    code && {
      code,
      approved,
      needed: baseUnitsOf(pack, quantity),
      pack: pack.pack_size_base_units,
    }
  )
}

/** What a customer does about it, in each language. */
export function tooLittleTexts({ code, approved, needed, pack }: TooLittle): Texts {
  return code === "rx_pack_exceeds_total"
    ? customerRefusal(code, "approved", { approved, pack }).texts
    : customerRefusal(code, "approved", { approved, needed }).texts
}

/** The same of a product's line. */
export function tooLittleRefusal(little: TooLittle, product: string) {
  return customerRefusal(little.code, "because", { product, why: tooLittleTexts(little) })
}
