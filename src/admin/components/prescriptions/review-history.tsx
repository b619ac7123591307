import { Heading, Text } from "@medusajs/ui"
import { istTime, words } from "../../lib/format"
import type { Review } from "./types"

/** What has been signed; it never changes. */
export function ReviewHistory({ reviews }: { reviews: Review[] }) {
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
          {review.lines.map((line) => (
            <Text key={line.id} size="small">
              {line.verdict}: {line.written_text}
              {line.quantity_base_units > 0 && `, ${line.quantity_base_units}`}
              {line.reason_code && ` (${words(line.reason_code)})`}
            </Text>
          ))}
        </div>
      ))}
    </section>
  )
}
