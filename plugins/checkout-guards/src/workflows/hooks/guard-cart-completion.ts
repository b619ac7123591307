import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertCheckout } from "../../assert-checkout"

// Medusa takes one handler per hook and process. This file is that handler; everybody else joins
// the registry.
completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: placed } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: cart.id },
  })
  // The workflow answers a repeated completion with the order that exists. Stock and allocations
  // are taken by now, so a guard would refuse what it has allowed.
  if (placed.length > 0) {
    return
  }
  await assertCheckout({ cart, container, stage: "completion" })
})
