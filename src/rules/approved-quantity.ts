import { isCounted, readDose } from "../lib/dose"

/**
 * In base units, of one line: nobody signs more. No law limits it; half a year is the habit of the
 * trade (docs/law.md D15), and one an hour is more than anybody takes.
 */
export const MOST_BASE_UNITS = 180 * 24

/** Three a day for thirty days: so much needs no line of a cart to speak for it. */
const USUAL_BASE_UNITS = 90

type Approval = {
  quantity: number
  dose_text: string
  /** Null when nobody knows it; then dose and days give no number. */
  base_unit: string | null
  /** What the line of the cart asks for; null without one. */
  asked: number | null
}

/**
 * Why a quantity needs a second yes: it is more than dose times days, or more than the cart asks for
 * where these do not say it. Null when they speak for it.
 */
export function doubtOf({ quantity, dose_text, base_unit, asked }: Approval): string | null {
  const prescribed = base_unit && isCounted(base_unit) ? readDose(dose_text).units : null
  const most =
    prescribed === null
      ? (asked ?? USUAL_BASE_UNITS)
      : Math.min(prescribed, Math.max(asked ?? 0, USUAL_BASE_UNITS))
  if (quantity <= most) {
    return null
  }
  const cart = asked === null ? "No line of the cart asks for it" : `The cart asks for ${asked}`
  const dose =
    prescribed === null ? "dose and days give no number" : `dose times days is ${prescribed}`
  return `${cart}, ${dose}, and you approve ${quantity}.`
}
