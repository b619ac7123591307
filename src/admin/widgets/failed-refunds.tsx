import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { FailedRefunds } from "../components/orders/failed-refunds"

/** Above the list of orders: money that is owed, because the bank could not pay it out. */
const FailedRefundsOfAll = () => <FailedRefunds />

export const config = defineWidgetConfig({ zone: "order.list.before" })

export default FailedRefundsOfAll
