import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TruckFast } from "@medusajs/icons"
import { Badge } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Choice } from "../../components/forms/choice"
import { ListPage } from "../../components/lists/list-page"
import type { Column } from "../../components/lists/list-table"
import { usePages } from "../../components/lists/use-pages"
import type { Parcel } from "../../components/orders/types"
import { api } from "../../lib/api"
import { istTime, span } from "../../lib/format"
import { useMe } from "../../lib/use-me"
import { useNow } from "../../lib/use-now"

const REFRESH_MS = 10_000
const STATES = [
  { value: "packed" as const, label: "Packed, in the store" },
  { value: "on_its_way" as const, label: "On their way" },
]

/** Parcels of the stores that wait for somebody: what was packed first comes first. */
const HandoversPage = () => {
  const me = useMe()
  const now = useNow(REFRESH_MS)
  const [state, setState] = useState<(typeof STATES)[number]["value"]>("packed")
  const [store, setStore] = useState("all")
  const { data: stores } = useQuery({
    queryKey: ["stores"],
    queryFn: () =>
      api<{ stock_locations: { id: string; name: string }[] }>(
        "/admin/stock-locations?fields=id,name&limit=1000"
      ),
  })
  const nameOf = new Map(stores?.stock_locations.map(({ id, name }) => [id, name]))
  const { data, ...list } = usePages<{ parcels: Parcel[]; next_cursor: string | null }>({
    key: "parcels",
    path: "/admin/parcels",
    filter: { state, location_id: store === "all" ? undefined : store, limit: 25 },
    refetchInterval: REFRESH_MS,
  })
  const columns: Column<Parcel>[] = [
    { title: "Order", cell: Order, className: "whitespace-nowrap" },
    { title: "Customer", cell: ({ customer_name }) => customer_name ?? "–" },
    { title: "Store", cell: ({ location_id }) => nameOf.get(location_id) ?? "–" },
    { title: "Way", cell: ({ mode }) => (mode === "pickup" ? "collected" : "to the door") },
    { title: "Contents", cell: Contents, className: "py-2" },
    { title: "Schedules", cell: schedulesOf },
    {
      title: state === "packed" ? "Packed" : "Left",
      cell: ({ packed_at, shipped_at }) => istTime(shipped_at ?? packed_at),
      className: "whitespace-nowrap",
    },
    {
      title: "Waiting",
      cell: ({ packed_at, shipped_at }) => span(now - new Date(shipped_at ?? packed_at).getTime()),
      className: "whitespace-nowrap",
    },
  ]

  return (
    <ListPage
      title="Hand-over"
      hint={
        me?.may("POST /admin/orders/:id/handover")
          ? "Keys: J and K or the arrows move, Enter opens the order, H there hands it over."
          : "Keys: J and K or the arrows move, Enter opens the order."
      }
      tools={
        <>
          <div className="w-48">
            <Choice label="State" hideLabel value={state} options={STATES} onChange={setState} />
          </div>
          <div className="w-56">
            <Choice
              label="Store"
              hideLabel
              value={store}
              options={[
                { value: "all", label: "All stores" },
                ...[...nameOf].map(([value, label]) => ({ value, label })),
              ]}
              onChange={setStore}
            />
          </div>
        </>
      }
      label="Parcels"
      columns={columns}
      rows={data?.parcels}
      empty={state === "packed" ? "No parcel waits in a store." : "No parcel is on its way."}
      to={({ order_id }) => `/orders/${order_id}`}
      {...list}
    />
  )
}

const Order = ({ order_number, stopped }: Parcel) => (
  <span className="flex items-center gap-x-2">
    #{order_number ?? "–"}
    {stopped && (
      <Badge size="2xsmall" color="red">
        stopped: approval taken back
      </Badge>
    )}
  </span>
)

const Contents = ({ lines }: Parcel) => (
  <ul>
    {lines.map((line, index) => (
      <li key={index}>
        {line.quantity} × {line.title}
      </li>
    ))}
  </ul>
)

function schedulesOf({ lines }: Parcel): string {
  return [...new Set(lines.flatMap(({ scheme }) => scheme ?? []))].sort().join(", ") || "–"
}

export const config = defineRouteConfig({ label: "Hand-over", icon: TruckFast, rank: 2 })

export const handle = { breadcrumb: () => "Hand-over" }

export default HandoversPage
