import { MathBN, MedusaError } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"

/**
 * Medusa's tables hold rupees as arbitrary-precision numbers; our tables, Razorpay and every field
 * that ends in `_paise` hold safe integers. This file is the only way across.
 */

const PAISE_IN_A_RUPEE = 100
/**
 * A tax-inclusive total is divided and added up again at 20 significant digits, so an exact half
 * paisa may arrive as .00499999999999999999. Digits beyond this one are that noise, not money.
 */
const NOISE_FREE_DECIMALS = 10
const HALF_UP = 4
const FLOOR = 3

/**
 * What is due for a total in rupees: rounded half up, once, to whole paise.
 *
 * @throws MedusaError invalid_data when the amount is negative or not a safe integer of paise
 */
export function payablePaise(total: BigNumberInput): number {
  const paise = paiseWithoutNoise(total).integerValue(HALF_UP)
  return assertPaise(paise.toNumber())
}

/**
 * The price of one base unit out of a pack, in paise: floored, so that no number of units can cost
 * more than the pack's price (DPCO: no unit price above the cap).
 */
export function unitPaiseOfPack(packPaise: number, packSizeBaseUnits: number): number {
  if (!Number.isSafeInteger(packSizeBaseUnits) || packSizeBaseUnits < 1) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "pack size is a whole number of at least 1"
    )
  }
  return MathBN.div(assertPaise(packPaise), packSizeBaseUnits).integerValue(FLOOR).toNumber()
}

/** Rupees for Medusa's tables, exact: 12345 becomes 123.45. */
export function rupeesFromPaise(paise: number): number {
  return MathBN.div(assertPaise(paise), PAISE_IN_A_RUPEE).toNumber()
}

/** An amount in rupees as it leaves the API: whole paise, without the noise of divisions. */
export function wholePaiseRupees(rupees: BigNumberInput): number {
  return MathBN.div(paiseWithoutNoise(rupees).integerValue(HALF_UP), PAISE_IN_A_RUPEE).toNumber()
}

/** As people in India read an amount: ₹1,23,456.70. */
export const rupeesText = (paise: number) =>
  new Intl.NumberFormat("en-IN", { style: "currency", currency: "INR" }).format(
    rupeesFromPaise(paise)
  )

/** Is the amount in rupees above so many paise? Exact: nothing is rounded first. */
export function isAbovePaise(rupees: BigNumberInput, paise: number): boolean {
  return paiseWithoutNoise(rupees).isGreaterThan(assertPaise(paise))
}

function paiseWithoutNoise(rupees: BigNumberInput) {
  return MathBN.mult(rupees, PAISE_IN_A_RUPEE).decimalPlaces(NOISE_FREE_DECIMALS, HALF_UP)
}

function assertPaise(paise: number): number {
  if (!Number.isSafeInteger(paise) || paise < 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "an amount in paise is a whole number, not negative and within 2^53"
    )
  }
  // A cancelled total may arrive as -0, which people would read as an amount.
  return paise + 0
}
