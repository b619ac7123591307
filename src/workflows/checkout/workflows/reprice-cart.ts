import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import { priceChange } from "../price-change"
import { readPricesStep } from "../steps/read-prices"

/**
 * Prices, lane fees, taxes and discounts of this moment, saved in the cart: a sale that ended is not
 * charged, and one that began is given. Apart from opening the payment, whose refusal would take the
 * new prices back; the route holds the cart's lock round both.
 *
 * @returns what changed against what the customer saw; null when the total is the same
 */
export const repriceCartWorkflow = createWorkflow(
  "reprice-cart",
  function (input: { cart_id: string; customer_id: string }) {
    const before = readPricesStep(input)
    const refresh = transform({ input }, ({ input }) => ({
      cart_id: input.cart_id,
      force_refresh: true,
    }))
    when("lines-to-price", { before }, ({ before }) => before.lines.length > 0).then(() => {
      refreshCartItemsWorkflow.runAsStep({ input: refresh })
    })
    const after = readPricesStep(input).config({ name: "read-new-prices" })
    return new WorkflowResponse(
      transform({ before, after }, ({ before, after }) => priceChange(before, after))
    )
  }
)
