import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useReturns, type Return } from "../components/orders/use-returns"
import { api, backend } from "../lib/api"
import { useMe } from "../lib/use-me"

type Evidence = { return_id: string; note: string | null; photos: number[] }

/** What the customer says and shows about a return. It is opened by hand, because each read is on record. */
const OrderReturns = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const returns = useReturns(order.id, useMe())
  if (!returns?.length) {
    return null
  }
  return (
    <Container className="flex flex-col gap-y-4 p-6">
      <Heading level="h2">What the customer sends back</Heading>
      {returns.map((entry) => (
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
