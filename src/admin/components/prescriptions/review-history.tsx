import { Heading, Text } from "@medusajs/ui"
import { istTime } from "../../lib/format"
import type { ReasonCodes, Review, Verdict } from "./types"

const VERDICTS: Record<Verdict, string> = {
  approve: "Approved",
  reduce: "Reduced",
  reject: "Rejected",
  query: "Asked",
}

/** What has been signed; it never changes. */
export function ReviewHistory({ reviews, reasons }: { reviews: Review[]; reasons: ReasonCodes }) {
  if (reviews.length === 0) {
    return null
  }
  return (
    <section aria-label="Signed reviews" className="flex flex-col gap-y-2 px-6 py-4">
      <Heading level="h2">Signed reviews</Heading>
      {reviews.map((review) => (
        <div key={review.id} className="flex flex-col gap-y-1">
          <Text size="small" weight="plus">
            {istTime(review.signed_at)}
          </Text>
          {review.verdict && (
            <Text size="small">
              {VERDICTS[review.verdict]}, the whole prescription
              {review.reason_code && `: ${reasons[review.reason_code]?.sentence}`}
            </Text>
          )}
          {review.carried_out === "failed" && (
            <Text size="small" className="text-ui-fg-error">
              It could not be carried out: nothing can be supplied on it. Take an approval back,
              then review again.
            </Text>
          )}
          {review.lines.map((line) => (
            <Text key={line.id} size="small">
              {VERDICTS[line.verdict]}: {line.written_text ?? "nothing copied"}
              {line.quantity_base_units > 0 && `, ${line.quantity_base_units}`}
              {line.reason_code && ` (${reasons[line.reason_code]?.sentence})`}
            </Text>
          ))}
        </div>
      ))}
    </section>
  )
}
