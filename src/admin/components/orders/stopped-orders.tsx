import { Link } from "react-router-dom"
import { istTime } from "../../lib/format"
import { AlertList, useAlertRows } from "./alert-list"

type StoppedOrder = {
  order_id: string
  order_number: number
  stopped_at: string
  why: string
  what_to_do: string
  lines: { order_line_id: string; title: string; quantity: number }[]
}

/** Orders whose approval was taken back, why, and what to do; nothing when there are none. */
export function StoppedOrders({ orderId }: { orderId?: string }) {
  const list = { name: "stopped-orders", key: "stopped_orders" }
  const orders = useAlertRows<StoppedOrder>(list, orderId)
  if (orders.length === 0) {
    return null
  }
  return (
    <AlertList
      heading={orderId ? "This order is stopped" : `Stopped orders: ${orders.length}`}
      hint={`${orders[0].why} ${orders[0].what_to_do}`}
    >
      {orders.map((order) => (
        <li key={order.order_id}>
          {!orderId && (
            <Link className="text-ui-fg-interactive" to={`/orders/${order.order_id}`}>
              Order #{order.order_number}
            </Link>
          )}{" "}
          {order.lines.map(({ title, quantity }) => `${quantity} × ${title}`).join(", ")}
          <span className="text-ui-fg-subtle"> · since {istTime(order.stopped_at)}</span>
        </li>
      ))}
    </AlertList>
  )
}
