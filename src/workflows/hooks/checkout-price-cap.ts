import { registerCheckoutGuard } from "@pulsekart/checkout-guards"
import { chosenStoreOf } from "../../rules/lane"
import { assertPricesWithinCap } from "../medicine/assert-prices-within-cap"

// No unit above the cap of the store that serves the cart, by whatever way the price came about.
registerCheckoutGuard({
  name: "price-cap",
  check: async ({ cart, container }) => {
    await assertPricesWithinCap(container, {
      lines: cart.items ?? [],
      locationId: chosenStoreOf(cart.shipping_methods),
    })
  },
})
