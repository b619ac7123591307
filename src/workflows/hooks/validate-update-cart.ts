import { updateCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertAddressServed } from "../delivery-zone/assert-address-served"

updateCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await assertAddressServed(container, input.shipping_address)
})
