import { Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { Verdict } from "../../../rules/review"
import { istTime } from "../../lib/format"
import { sayHandedOver } from "./say-handed-over"
import { signerOf } from "./signer"
import type { PrescriptionAnswer, Review } from "./types"

const VERDICTS: Record<Verdict, string> = {
  approve: "Approved",
  reduce: "Reduced",
  reject: "Rejected",
  query: "Asked",
}

/** What has been signed, by whom and what was copied from the page; it never changes. */
export function ReviewHistory({ answer }: { answer: PrescriptionAnswer }) {
  const { reviews, handed_over } = answer.prescription
  const sentenceOf = (code: string) => answer.reason_codes[code]?.sentence
  const validUntil = new Map(
    answer.authorised.map(({ review_line_id, valid_until }) => [review_line_id, valid_until])
  )
  if (reviews.length === 0) {
    return null
  }
  return (
    <section aria-label="Signed reviews" className="flex flex-col gap-y-4 px-6 py-4">
      <Heading level="h2">Signed reviews</Heading>
      {reviews.map((review) => (
        <div key={review.id} className="flex flex-col gap-y-1">
          <Text size="small" weight="plus">
            {istTime(review.signed_at)}: signed by {signerOf(review)}
          </Text>
          {review.verdict && (
            <Text size="small">
              {VERDICTS[review.verdict]}, the whole prescription
              {review.reason_code && `: ${sentenceOf(review.reason_code)}`}
            </Text>
          )}
          {review.same_paper && (
            <Text size="small">
              Signed as another paper than{" "}
              <Link
                to={`/prescriptions/${review.same_paper.id}`}
                className="text-ui-fg-interactive"
              >
                {review.same_paper.reference}
              </Link>
              : {review.same_paper.reason}
            </Text>
          )}
          {review.carried_out === "failed" && (
            <Text size="small" className="text-ui-fg-error">
              It could not be carried out: nothing can be supplied on it. Take an approval back,
              then review again.
            </Text>
          )}
          {review.lines.map((line) => (
            <div key={line.id}>
              <Text size="small">
                {VERDICTS[line.verdict]}: {line.written_text ?? "nothing copied"}
                {line.reason_code && ` (${sentenceOf(line.reason_code)})`}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {[
                  line.dose_text && `dose ${line.dose_text}`,
                  line.quantity_base_units > 0 && `quantity ${line.quantity_base_units}`,
                  line.confirmed_quantity_base_units !== null && "quantity confirmed when asked",
                  validUntil.has(line.id) && `valid until ${validUntil.get(line.id)}`,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </Text>
            </div>
          ))}
          <Copied review={review} />
        </div>
      ))}
      {handed_over.length > 0 && (
        <Text size="small">Handed over: {sayHandedOver(handed_over)}.</Text>
      )}
    </section>
  )
}

/** What the pharmacist copied from the page, as it was signed. */
function Copied({ review: { checklist, condition } }: { review: Review }) {
  if (!checklist) {
    return null
  }
  const prescriber = [
    checklist.prescriber_name,
    checklist.prescriber_registration_number,
    checklist.council,
  ]
  return (
    <Text size="small" className="text-ui-fg-subtle">
      {[
        checklist.patient_name && `patient ${checklist.patient_name}`,
        checklist.patient_address,
        prescriber.some(Boolean) && `prescriber ${prescriber.filter(Boolean).join(", ")}`,
        checklist.authored_on && `dated ${checklist.authored_on}`,
        condition === "unstated" ? "condition not stated" : `condition ${condition}`,
      ]
        .filter(Boolean)
        .join(" · ")}
    </Text>
  )
}
