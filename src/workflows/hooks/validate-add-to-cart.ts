import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertCartLines } from "../medicine/assert-cart-lines"

addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await assertCartLines(container, input.items)
})
