import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertCartLines } from "../medicine/assert-cart-lines"

createCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await assertCartLines(container, input.items ?? [])
})
