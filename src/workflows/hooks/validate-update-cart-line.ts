import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { MathBN } from "@medusajs/framework/utils"
import { assertCartLines } from "../medicine/assert-cart-lines"

updateLineItemInCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const { quantity } = input.update
  // Core takes a line out of the cart when its quantity becomes nothing.
  if (quantity === undefined || MathBN.eq(quantity, 0)) {
    return
  }
  const items: { id: string; variant_id?: string | null }[] = cart.items ?? []
  const line = items.find(({ id }) => id === input.item_id)
  await assertCartLines(container, [{ variant_id: line?.variant_id, quantity }])
})
