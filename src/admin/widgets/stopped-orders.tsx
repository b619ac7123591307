import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { StoppedOrders } from "../components/orders/stopped-orders"

/** Above the list of orders: those that were paid and can never leave. */
const StoppedOrdersOfAll = () => <StoppedOrders />

export const config = defineWidgetConfig({ zone: "order.list.before" })

export default StoppedOrdersOfAll
