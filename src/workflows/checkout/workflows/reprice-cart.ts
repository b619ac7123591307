import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import { priceChange } from "../../../rules/price-change"
import { readPricesStep } from "../steps/read-prices"
import { renewPromisesStep } from "../steps/renew-promises"

/**
 * Prices, lane fees, taxes, discounts and promises of this moment, saved in the cart: a sale that ended
 * is not charged, and one that began is given. Prices stay while a payment of them is open: what is
 * paid there would come back as another amount. Apart from opening the payment, whose refusal would
 * take the new prices back; the route holds the cart's lock round both.
 *
 * @returns what changed against what the customer saw; null where nothing did
 */
export const repriceCartWorkflow = createWorkflow(
  "reprice-cart",
  function (input: { cart_id: string; customer_id: string; seen_promised_by?: string }) {
    const before = readPricesStep(input)
    const refresh = transform({ input }, ({ input }) => ({
      cart_id: input.cart_id,
      force_refresh: true,
    }))
    when(
      "lines-to-price",
      { before },
      ({ before }) => before.lines.length > 0 && !before.is_being_paid
    ).then(() => {
      refreshCartItemsWorkflow.runAsStep({ input: refresh })
    })
    const after = readPricesStep(input).config({ name: "read-new-prices" })
    const { promise_change } = renewPromisesStep(input)
    const price_change = transform({ before, after }, ({ before, after }) =>
      priceChange(before, after)
    )
    return new WorkflowResponse({ price_change, promise_change })
  }
)
