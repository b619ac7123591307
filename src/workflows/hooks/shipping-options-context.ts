import {
  listShippingOptionsForCartWithPricingWorkflow,
  listShippingOptionsForCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { servingStoreOfCart } from "../../queries/delivery-zone/serving-store-of-cart"

/** Each lane of each store is a shipping option with the rule `serving_store`: only one store's fit. */
async function servingStoreContext(
  { cart }: { cart: { id: string } },
  { container }: { container: MedusaContainer }
) {
  const served = await servingStoreOfCart(container, cart.id)
  return new StepResponse({
    serving_store: "store" in served ? served.store.location_id : "none",
  })
}

listShippingOptionsForCartWorkflow.hooks.setShippingOptionsContext(servingStoreContext)
listShippingOptionsForCartWithPricingWorkflow.hooks.setShippingOptionsContext(servingStoreContext)
