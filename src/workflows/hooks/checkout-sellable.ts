import { registerCheckoutGuard } from "@pulsekart/checkout-guards"
import { assertCartLines } from "../medicine/assert-cart-lines"

// A classification may have changed since the line was added.
registerCheckoutGuard({
  name: "sellable",
  check: ({ cart, container }) => assertCartLines(container, cart.items ?? []),
})
