import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { api, backend, query } from "../lib/api"
import { useMe } from "../lib/use-me"

const READERS = ["owner", "operator", "pharmacist", "support"]

type Return = { id: string; display_id?: number; status: string }
type Evidence = { return_id: string; note: string | null; photos: number[] }

/** What the customer says and shows about a return. It is opened by hand, because each read is on record. */
const OrderReturns = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const me = useMe()
  const mayRead = me?.roles.some((role) => READERS.includes(role)) ?? false
  const { data } = useQuery({
    enabled: mayRead,
    queryKey: ["order-returns", order.id],
    queryFn: () =>
      api<{ returns: Return[] }>(
        `/admin/returns?${query({ order_id: order.id, fields: "id,display_id,status" })}`
      ),
  })
  if (!data?.returns.length) {
    return null
  }
  return (
    <Container className="flex flex-col gap-y-4 p-6">
      {/* Core offers the money of what was asked for before any of it has come back. */}
      {data.returns.some(({ status }) => status === "requested") && (
        <style>{`a[href$="/orders/${order.id}/refund"] { display: none }`}</style>
      )}
      <Heading level="h2">What the customer sends back</Heading>
      {data.returns.map((entry) => (
        <ReturnEvidence key={entry.id} entry={entry} />
      ))}
    </Container>
  )
}

function ReturnEvidence({ entry }: { entry: Return }) {
  const [open, setOpen] = useState(false)
  const { data, error } = useQuery({
    queryKey: ["return-evidence", entry.id],
    queryFn: () => api<{ evidence: Evidence }>(`/admin/returns/${entry.id}/evidence`),
    enabled: open,
  })
  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex items-center justify-between">
        <Text weight="plus">
          Return {entry.display_id ?? ""} ({entry.status.replaceAll("_", " ")})
        </Text>
        {!open && (
          <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
            Read and see it
          </Button>
        )}
      </div>
      {error && (
        <Text role="alert" className="text-ui-fg-error">
          {error.message}
        </Text>
      )}
      {data && <Text>{data.evidence.note ?? "The customer wrote nothing."}</Text>}
      {data?.evidence.photos.map((number) => (
        <img
          key={number}
          src={backend(`/admin/returns/${entry.id}/photos/${number}`)}
          alt={`Photo ${number} of the return`}
          className="max-h-96 w-auto self-start rounded-md"
        />
      ))}
    </div>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.after" })

export default OrderReturns
