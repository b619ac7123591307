import { Button, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import { istTime } from "../../lib/format"
import { ReasonedAction } from "./reasoned-action"
import { signerOf } from "./signer"
import type { PrescriptionAnswer } from "./types"

type Props = Pick<PrescriptionAnswer, "prescription" | "withdrawal_stops">

/** What was taken back, by whom and why: whoever reviews it again reads it first. */
export function Withdrawn({ prescription }: Pick<PrescriptionAnswer, "prescription">) {
  const { withdrawals } = prescription
  if (withdrawals.length === 0) {
    return null
  }
  return (
    <section aria-label="Taken back" className="flex flex-col gap-y-3 px-6 py-4">
      {withdrawals.map((withdrawal) => (
        <div key={withdrawal.id} className="flex flex-col gap-y-1">
          <Text size="small" weight="plus">
            {istTime(withdrawal.decided_at)}: {signerOf(withdrawal)} took the approval back
          </Text>
          <Text size="small">{withdrawal.reason}</Text>
        </div>
      ))}
    </section>
  )
}

/** Takes a signed mistake back, and says before it what that stops. */
export function Withdraw({ prescription: { id, status }, withdrawal_stops }: Props) {
  const [asked, setAsked] = useState(false)
  if (status !== "active") {
    return null
  }
  return (
    <section aria-label="Taking back" className="flex flex-col gap-y-3 px-6 py-4">
      {!asked && (
        <div>
          <Button size="small" variant="secondary" onClick={() => setAsked(true)}>
            Take the approval back
          </Button>
        </div>
      )}
      {asked && (
        <>
          <Heading level="h2">Take the approval back</Heading>
          {withdrawal_stops && <Stops stops={withdrawal_stops} />}
          <Text size="small">
            Carts close. Scheduled lines of orders that were not handed over cannot leave any more:
            the operator cancels and refunds such an order. A customer who has medicine on it is
            told not to take the next dose, and must be called: the list of orders says whom. If
            nothing was handed over, the prescription waits for a new review.
          </Text>
          <ReasonedAction
            path={`/admin/prescriptions/${id}/withdrawals`}
            field="reason"
            label="What was wrong"
            hint="It is kept sealed, beside the signed review, which stays."
            button="Take it back"
            done="The approval was taken back"
          />
        </>
      )}
    </section>
  )
}

function Stops({ stops }: { stops: NonNullable<Props["withdrawal_stops"]> }) {
  const { orders, open_carts, handed_over } = stops
  return (
    <Text size="small" weight="plus">
      It stops {orders.length === 0 && open_carts === 0 && "no order and no cart"}
      {orders.map(({ order_id, order_number }, index) => (
        <span key={order_id}>
          {index > 0 && ", "}
          <Link to={`/orders/${order_id}`} className="text-ui-fg-interactive">
            order #{order_number}
          </Link>
        </span>
      ))}
      {orders.length > 0 && open_carts > 0 && " and "}
      {open_carts > 0 &&
        (open_carts === 1 ? "a cart that is not paid" : `${open_carts} carts that are not paid`)}
      . {handed_over && "Part of it was handed over: that stays with the customer."}
    </Text>
  )
}
