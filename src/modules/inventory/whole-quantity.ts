import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"

/** @throws MedusaError quantity_invalid */
export function wholeQuantity(quantity: BigNumberInput): number {
  const whole = MathBN.convert(quantity).toNumber()
  if (!Number.isSafeInteger(whole) || whole < 1) {
    throw refusal("quantity_invalid", "quantity: a whole number of at least 1")
  }
  return whole
}
