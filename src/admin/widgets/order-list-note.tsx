import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useMe } from "../lib/use-me"

/** What core's list of orders does not say of itself. */
const OrderListNote = () => {
  const me = useMe()
  return (
    <Text size="small" className="text-ui-fg-subtle order-first px-1">
      “Order Total” is what is left after refunds, and struck through when all went back. The search
      finds one order by its number as it is written, such as #12. Each order’s page names its store
      {me?.may("GET /admin/sales") && (
        <>
          ; what was paid and given back by store and day stands under{" "}
          <Link className="text-ui-fg-interactive" to="/sales">
            Sales
          </Link>
        </>
      )}
      .
    </Text>
  )
}

export const config = defineWidgetConfig({ zone: "order.list.before" })

export default OrderListNote
