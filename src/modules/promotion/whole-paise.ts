import type { BigNumberInput, PromotionTypes } from "@medusajs/framework/types"
import { ComputedActions, MathBN } from "@medusajs/framework/utils"

type Priced = { id: string; subtotal?: BigNumberInput; original_total?: BigNumberInput }

/** Digits beyond this one are the noise of divisions. */
const NOISE_FREE_DECIMALS = 10
const HALF_UP = 4
const DOWN = 1

/**
 * Discounts in whole paise, rounded down: prices and fees are whole paise, so totals are too, and what
 * is booked is what the bank takes. A discount never exceeds what was promised.
 */
export function inWholePaise(
  actions: PromotionTypes.ComputeActions[],
  { items = [], shipping_methods = [] }: PromotionTypes.ComputeActionContext
): PromotionTypes.ComputeActions[] {
  return actions.map((action) => {
    switch (action.action) {
      case ComputedActions.ADD_ITEM_ADJUSTMENT: {
        const item = items.find(({ id }) => id === action.item_id)
        // Otherwise core reads the amount without tax, and takes its tax off as well.
        const taxed = action.is_tax_inclusive ? undefined : item
        return { ...action, amount: roundedDown(action.amount, taxed) }
      }
      case ComputedActions.ADD_SHIPPING_METHOD_ADJUSTMENT: {
        const method = shipping_methods.find(({ id }) => id === action.shipping_method_id)
        return { ...action, amount: roundedDown(action.amount, method) }
      }
      default:
        return action
    }
  })
}

/** Such that the amount, with the tax of what it is taken from, is whole paise. */
function roundedDown(amount: BigNumberInput, taxed: Priced | undefined): BigNumberInput {
  const { subtotal, original_total } = taxed ?? {}
  const withTax =
    subtotal && original_total && MathBN.gt(subtotal, 0)
      ? MathBN.div(original_total, subtotal)
      : MathBN.convert(1)
  const paise = MathBN.mult(MathBN.mult(amount, withTax), 100)
    .decimalPlaces(NOISE_FREE_DECIMALS, HALF_UP)
    .integerValue(DOWN)
  return MathBN.div(MathBN.div(paise, 100), withTax)
}
