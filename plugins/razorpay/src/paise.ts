import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN, MedusaError } from "@medusajs/framework/utils"

/** BigNumber.js: round half away from zero, which for money due (never negative) is half up. */
const HALF_UP = 4
/** Totals come from divisions at 20 digits; digits beyond this one are noise, not money. */
const NOISE_FREE_DECIMALS = 10

/**
 * Rupees as integer paise, rounded half up once.
 *
 * @throws MedusaError INVALID_DATA, code `amount_invalid`, unless the result is a safe positive integer.
 */
export function paise(rupees: BigNumberInput): number {
  const amount = MathBN.mult(rupees, 100)
    .decimalPlaces(NOISE_FREE_DECIMALS, HALF_UP)
    .integerValue(HALF_UP)
    .toNumber()
  if (!Number.isSafeInteger(amount) || amount <= 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The amount must be more than zero",
      "amount_invalid"
    )
  }
  return amount
}
