import { registerCheckoutGuard } from "@pulsekart/checkout-guards"
import { assertPricesWithinCap } from "../medicine/assert-prices-within-cap"

// No unit above the cap of the store that serves the cart, by whatever way the price came about.
registerCheckoutGuard({
  name: "price-cap",
  check: async ({ cart, container }) => {
    const storeId = cart.shipping_methods?.map(({ data }) => data?.store_id).find(Boolean)
    await assertPricesWithinCap(container, {
      lines: cart.items ?? [],
      locationId: typeof storeId === "string" ? storeId : null,
    })
  },
})
