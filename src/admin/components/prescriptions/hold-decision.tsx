import { Heading, Text } from "@medusajs/ui"
import { istTime } from "../../lib/format"
import { ReasonedAction } from "./reasoned-action"
import { signerOf } from "./signer"
import type { PrescriptionAnswer } from "./types"

type Props = Pick<PrescriptionAnswer, "prescription"> & { claimed: boolean }

/** A reused image waits for a decision of its own before it can be reviewed. */
export function HoldDecision({ prescription, claimed }: Props) {
  const { id, account_name, same_image } = prescription
  const others = same_image
    .filter(({ another_account, sent }) => another_account && sent === "before")
    .map((other) => other.account_name ?? "a customer who has left")
  return (
    <section aria-label="Decision on the reused image" className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h2">On hold: another account sent the same image before</Heading>
      <Text size="small">
        This one came from {account_name ?? "a customer who has left"}, the earlier one from{" "}
        {[...new Set(others)].join(", ")}. Look at the other prescription first. Release this one
        with a reason, or reject the whole of it. {!claimed && "Claim the prescription to decide."}
      </Text>
      <ReasonedAction
        path={`/admin/prescriptions/${id}/hold-releases`}
        field="reason"
        label="Why it may be reviewed"
        hint="For example: husband and wife, both named on one page. It is kept sealed, with your name."
        button="Release to review"
        done="Released to review"
        disabled={!claimed}
      />
    </section>
  )
}

/** Who let a reused image be reviewed, and why. */
export function HoldReleases({ prescription }: Pick<PrescriptionAnswer, "prescription">) {
  if (prescription.hold_releases.length === 0) {
    return null
  }
  return (
    <section aria-label="Released image" className="flex flex-col gap-y-1 px-6 py-4">
      {prescription.hold_releases.map((release) => (
        <div key={release.id}>
          <Text size="small" weight="plus">
            {istTime(release.decided_at)}: {signerOf(release)} let the reused image be reviewed
          </Text>
          <Text size="small">{release.reason}</Text>
        </div>
      ))}
    </section>
  )
}
