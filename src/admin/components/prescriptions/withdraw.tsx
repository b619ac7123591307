import { Button, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { istTime } from "../../lib/format"
import { ReasonedAction } from "./reasoned-action"
import { signerOf } from "./signer"
import type { PrescriptionAnswer } from "./types"

/** Takes a signed mistake back, and shows what was taken back before. */
export function Withdraw({ prescription }: Pick<PrescriptionAnswer, "prescription">) {
  const [asked, setAsked] = useState(false)
  const { id, status, withdrawals } = prescription
  if (status !== "active" && withdrawals.length === 0) {
    return null
  }
  return (
    <section aria-label="Taking back" className="flex flex-col gap-y-3 px-6 py-4">
      {withdrawals.map((withdrawal) => (
        <div key={withdrawal.id} className="flex flex-col gap-y-1">
          <Text size="small" weight="plus">
            {istTime(withdrawal.decided_at)}: {signerOf(withdrawal)} took the approval back
          </Text>
          <Text size="small">{withdrawal.reason}</Text>
        </div>
      ))}
      {status === "active" && !asked && (
        <div>
          <Button size="small" variant="secondary" onClick={() => setAsked(true)}>
            Take the approval back
          </Button>
        </div>
      )}
      {status === "active" && asked && (
        <>
          <Heading level="h2">Take the approval back</Heading>
          <Text size="small">
            Carts close. Scheduled lines of orders that were not handed over cannot leave any more:
            the operator cancels and refunds such an order. What was handed over stays on record. If
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
