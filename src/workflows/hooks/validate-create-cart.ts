import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertAddressServed } from "../delivery-zone/assert-address-served"
import { assertCartLines } from "../medicine/assert-cart-lines"

createCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await assertCartLines(container, input.items ?? [])
  await assertAddressServed(container, input.shipping_address)
})
