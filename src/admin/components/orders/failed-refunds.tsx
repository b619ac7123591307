import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { api, query } from "../../lib/api"
import { istTime, rupees } from "../../lib/format"
import { useMe } from "../../lib/use-me"

type FailedRefund = {
  id: string
  amount_paise: number
  failed_at: string
  order_id: string | null
  order_number: number | null
  customer_id: string | null
  what_to_do: string
}

/** Refunds that the bank could not pay out, and what to do; nothing when there are none. */
export function FailedRefunds({ orderId }: { orderId?: string }) {
  const me = useMe()
  const { data } = useQuery({
    enabled: me?.may("GET /admin/failed-refunds") ?? false,
    queryKey: ["failed-refunds", orderId],
    queryFn: () =>
      api<{ failed_refunds: FailedRefund[] }>(
        `/admin/failed-refunds?${query({ order_id: orderId })}`
      ),
    staleTime: 0,
  })
  const refunds = data?.failed_refunds ?? []
  if (refunds.length === 0) {
    return null
  }
  return (
    <Container
      role="alert"
      className="border-ui-tag-red-border order-first flex flex-col gap-y-3 border p-6"
    >
      <Heading level="h2" className="text-ui-fg-error">
        Refunds that the bank could not pay out: {refunds.length}
      </Heading>
      <Text size="small">{refunds[0].what_to_do}</Text>
      <ul className="txt-small flex flex-col gap-y-1">
        {refunds.map((refund) => (
          <li key={refund.id}>
            {rupees(refund.amount_paise)}
            {!orderId && <Whose refund={refund} />}
            <span className="text-ui-fg-subtle"> · since {istTime(refund.failed_at)}</span>
          </li>
        ))}
      </ul>
    </Container>
  )
}

function Whose({ refund: { order_id, order_number, customer_id } }: { refund: FailedRefund }) {
  if (order_id) {
    return (
      <>
        {" of "}
        <Link className="text-ui-fg-interactive" to={`/orders/${order_id}`}>
          Order #{order_number}
        </Link>
      </>
    )
  }
  return (
    <>
      {" of a payment without an order"}
      {customer_id && (
        <>
          {", by "}
          <Link className="text-ui-fg-interactive" to={`/customers/${customer_id}`}>
            this customer
          </Link>
        </>
      )}
    </>
  )
}
