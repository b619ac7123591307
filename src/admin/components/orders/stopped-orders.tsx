import { Button, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import { api } from "../../lib/api"
import { istTime } from "../../lib/format"
import { useMe } from "../../lib/use-me"
import { AlertList, useAlertRows } from "./alert-list"
import { AskFirst } from "./ask-first"

type StoppedOrder = {
  order_id: string
  order_number: number
  state: "waiting" | "handed_over"
  stopped_at: string
  why: string
  what_to_do: string
  withdrawal_ids: string[]
  lines: { order_line_id: string; title: string; quantity: number }[]
}

/** Orders whose approval was taken back, why, and what to do; nothing when there are none. */
export function StoppedOrders({ orderId }: { orderId?: string }) {
  const list = { name: "stopped-orders", key: "stopped_orders" }
  const orders = useAlertRows<StoppedOrder>(list, orderId)
  const handedOver = orders.filter(({ state }) => state === "handed_over")
  const waiting = orders.filter(({ state }) => state === "waiting")
  return (
    <>
      <Group
        orders={handedOver}
        heading={
          orderId
            ? "Already handed over: call the customer"
            : `Already handed over, call the customer: ${handedOver.length}`
        }
        isOfAll={!orderId}
      />
      <Group
        orders={waiting}
        heading={orderId ? "This order is stopped" : `Stopped orders: ${waiting.length}`}
        isOfAll={!orderId}
      />
    </>
  )
}

type GroupProps = { orders: StoppedOrder[]; heading: string; isOfAll: boolean }

function Group({ orders, heading, isOfAll }: GroupProps) {
  if (orders.length === 0) {
    return null
  }
  return (
    <AlertList heading={heading} hint={`${orders[0].why} ${orders[0].what_to_do}`}>
      {orders.map((order) => (
        <li key={order.order_id}>
          {isOfAll && (
            <Link className="text-ui-fg-interactive" to={`/orders/${order.order_id}`}>
              Order #{order.order_number}
            </Link>
          )}{" "}
          {order.lines.map(({ title, quantity }) => `${quantity} × ${title}`).join(", ")}
          <span className="text-ui-fg-subtle"> · since {istTime(order.stopped_at)}</span>
          {/* On the order's own page, where the telephone number stands. */}
          {!isOfAll && order.state === "handed_over" && <CustomerTold order={order} />}
        </li>
      ))}
    </AlertList>
  )
}

function CustomerTold({ order }: { order: StoppedOrder }) {
  const me = useMe()
  const client = useQueryClient()
  const [isAsked, setIsAsked] = useState(false)
  const tell = useMutation({
    mutationFn: () =>
      api(`/admin/stopped-orders/${order.order_id}/told`, {
        method: "POST",
        body: { withdrawal_ids: order.withdrawal_ids },
      }),
    onSuccess: () => toast.success("It is on record that the customer was told"),
    onError: (error) => toast.error("It stays as it is", { description: error.message }),
    onSettled: () => client.invalidateQueries(),
  })
  if (!me?.may("POST /admin/stopped-orders/:id/told")) {
    return null
  }
  return (
    <div>
      <Button
        size="small"
        variant="secondary"
        isLoading={tell.isPending}
        onClick={() => setIsAsked(true)}
      >
        The customer was told
      </Button>
      {isAsked && (
        <AskFirst
          question="Have you spoken to the customer?"
          yes="The customer was told"
          onYes={() => {
            setIsAsked(false)
            tell.mutate()
          }}
          onNo={() => setIsAsked(false)}
        >
          Order #{order.order_number} leaves this list, and your name stands in the log. A message
          that nobody has answered is not enough.
        </AskFirst>
      )}
    </div>
  )
}
