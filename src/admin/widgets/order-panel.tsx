import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useEffect, useRef } from "react"
import { ListState } from "../components/lists/list-state"
import { FailedRefunds } from "../components/orders/failed-refunds"
import { GiveBack } from "../components/orders/give-back"
import { Pack } from "../components/orders/pack"
import { ParcelCard } from "../components/orders/parcel-card"
import { StoppedOrders } from "../components/orders/stopped-orders"
import { RecordLines } from "../components/orders/record-lines"
import { Timeline } from "../components/orders/timeline"
import type { Parcel } from "../components/orders/types"
import { api } from "../lib/api"
import { useMe } from "../lib/use-me"

/** The pharmacy's part of an order: its parcels, and each line in law. */
const OrderPanel = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const me = useMe()
  useFreshParts(order)
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["parcels", "of-order", order.id],
    queryFn: () =>
      api<{ store: string | null; parcels: Parcel[] }>(`/admin/orders/${order.id}/parcels`),
    staleTime: 0,
  })
  if (!me) {
    return null
  }
  const parcels = error ? [] : (data?.parcels ?? [])
  const unpacked = order.items.filter((item) => item.detail.fulfilled_quantity < item.quantity)
  const toPack = order.status === "canceled" ? 0 : unpacked.length
  const titles = new Map(order.items.map((item) => [item.id, item.title]))
  const acting = parcels.find(({ state }) => state === "packed" || state === "on_its_way")

  return (
    <>
      <StoppedOrders orderId={order.id} />
      <FailedRefunds orderId={order.id} />
      {/* Core puts widgets below its own sections, down to the raw data of the order. */}
      <Container className="order-first divide-y p-0">
        <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
          <div>
            <Heading level="h2">
              {data?.store ? `Dispensing at ${data.store}` : "Dispensing"}
            </Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {me.may("POST /admin/orders/:id/handover") && "Keys: H hands over to the customer. "}
              {me.may("POST /admin/orders/:id/fulfillments/:fulfillment_id/mark-as-delivered") &&
                "D says that it has arrived. Either is asked once more, Y says yes."}
            </Text>
          </div>
          {toPack > 0 && (
            <div className="flex items-center gap-x-3">
              <Text size="small">
                {toPack === 1 ? "1 line waits to be packed" : `${toPack} lines wait to be packed`}
              </Text>
              {me.may("POST /admin/orders/:id/fulfillments") && <Pack order={order} />}
            </div>
          )}
        </div>
        <ListState
          error={error}
          isPending={isPending}
          isEmpty={parcels.length === 0}
          empty="Nothing is packed yet."
          onRetry={() => void refetch()}
        />
        {parcels.map((parcel) => (
          <ParcelCard
            key={parcel.id}
            parcel={parcel}
            customer={customerOf(order)}
            titles={titles}
            me={me}
            hasKeys={parcel.id === acting?.id}
          />
        ))}
        {me.may("GET /admin/orders/:id/record") && (
          <RecordLines orderId={order.id} titles={titles} me={me} />
        )}
        <GiveBack order={order} me={me} />
        <Timeline orderId={order.id} />
      </Container>
    </>
  )
}

/**
 * Core reads its order anew after each act on it, and keeps what else it once read: a cancelled order
 * would stay "Allocated", and stopped. What is shown of the order here follows.
 */
function useFreshParts(order: AdminOrder): void {
  const client = useQueryClient()
  const shown = useRef(order)
  useEffect(() => {
    if (shown.current !== order && shown.current.id === order.id) {
      for (const queryKey of [...PARTS.map((part) => [...part, order.id]), ["reservation_items"]]) {
        void client.invalidateQueries({ queryKey })
      }
    }
    shown.current = order
  }, [client, order])
}

const PARTS = [
  ["parcels", "of-order"],
  ["order-record"],
  ["order-timeline"],
  ["order-returns"],
  ["stopped-orders"],
  ["failed-refunds"],
]

function customerOf({ shipping_address: to, customer, email }: AdminOrder): string {
  const name = [to?.first_name ?? customer?.first_name, to?.last_name ?? customer?.last_name]
  return name.filter(Boolean).join(" ") || email || "the customer"
}

export const config = defineWidgetConfig({ zone: "order.details.before" })

export default OrderPanel
