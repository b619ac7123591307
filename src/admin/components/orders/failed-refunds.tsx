import { Link } from "react-router-dom"
import { istTime, rupees } from "../../lib/format"
import { AlertList, useAlertRows } from "./alert-list"
import { PayFailedRefund, type ClaimableRefund } from "./pay-failed-refund"

type FailedRefund = ClaimableRefund & {
  failed_at: string
  order_id: string | null
  order_number: number | null
  customer_id: string | null
  what_to_do: string
}

/** Refunds that the bank could not pay out, and what to do; nothing when there are none. */
export function FailedRefunds({ orderId }: { orderId?: string }) {
  const list = { name: "failed-refunds", key: "failed_refunds" }
  const refunds = useAlertRows<FailedRefund>(list, orderId)
  if (refunds.length === 0) {
    return null
  }
  return (
    <AlertList
      heading={`Refunds that the bank could not pay out: ${refunds.length}`}
      hint={refunds[0].what_to_do}
    >
      {refunds.map((refund) => (
        <li key={refund.id}>
          {rupees(refund.amount_paise)}
          {!orderId && <Whose refund={refund} />}
          <span className="text-ui-fg-subtle"> · since {istTime(refund.failed_at)}</span>
          <PayFailedRefund refund={refund} />
        </li>
      ))}
    </AlertList>
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
