import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { api, query } from "../../lib/api"
import { istTime } from "../../lib/format"
import { useMe } from "../../lib/use-me"

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
  const me = useMe()
  const { data } = useQuery({
    enabled: me?.may("GET /admin/stopped-orders") ?? false,
    queryKey: ["stopped-orders", orderId],
    queryFn: () =>
      api<{ stopped_orders: StoppedOrder[] }>(
        `/admin/stopped-orders?${query({ order_id: orderId })}`
      ),
    staleTime: 0,
  })
  const orders = data?.stopped_orders ?? []
  if (orders.length === 0) {
    return null
  }
  return (
    <Container
      role="alert"
      className="border-ui-tag-red-border order-first flex flex-col gap-y-3 border p-6"
    >
      <Heading level="h2" className="text-ui-fg-error">
        {orderId ? "This order is stopped" : `Stopped orders: ${orders.length}`}
      </Heading>
      <Text size="small">
        {orders[0].why} {orders[0].what_to_do}
      </Text>
      <ul className="txt-small flex flex-col gap-y-1">
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
      </ul>
    </Container>
  )
}
