import { Heading, Text } from "@medusajs/ui"
import { ReasonedAction } from "./reasoned-action"

/** A reused image waits for a decision of its own before it can be reviewed. */
export function HoldDecision({ id, claimed }: { id: string; claimed: boolean }) {
  return (
    <section aria-label="Decision on the reused image" className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h2">On hold: another account sent the same image before</Heading>
      <Text size="small">
        Look at the other prescription first. Release this one with a reason, or reject the whole of
        it. {!claimed && "Claim the prescription to decide."}
      </Text>
      <ReasonedAction
        path={`/admin/prescriptions/${id}/hold-releases`}
        field="reason"
        label="Why it may be reviewed"
        hint="For example: husband and wife, both named on one page."
        button="Release to review"
        done="Released to review"
        disabled={!claimed}
      />
    </section>
  )
}
