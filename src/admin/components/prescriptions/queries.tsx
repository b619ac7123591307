import { Heading, Text } from "@medusajs/ui"
import { istTime } from "../../lib/format"
import { ReasonedAction } from "./reasoned-action"
import type { PrescriptionAnswer } from "./types"

/** What was asked and answered. An answer by telephone is written down here. */
export function Queries({ prescription }: Pick<PrescriptionAnswer, "prescription">) {
  const { id, queries, status } = prescription
  if (queries.length === 0) {
    return null
  }
  return (
    <section aria-label="Questions" className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h2">Questions</Heading>
      {queries.map((query) => (
        <div key={query.id} className="flex flex-col gap-y-1">
          <Text size="small" weight="plus">
            {istTime(query.asked_at)}: {query.reason}
          </Text>
          <Text size="small">{query.text}</Text>
          {query.answer && (
            <Text size="small" className="border-ui-border-strong border-l-2 pl-3">
              {query.answer.answered_by === "customer"
                ? "The customer answered"
                : "A pharmacist wrote down"}
              , {istTime(query.answer.answered_at)}: {query.answer.text}
            </Text>
          )}
          {!query.answer && (status === "on_hold" || status === "in_review") && (
            <ReasonedAction
              path={`/admin/prescriptions/${id}/queries/${query.id}/answers`}
              field="text"
              label="Answer by telephone"
              hint="What the prescriber or the customer said, and who it was."
              button="Write the answer down"
              done="The answer is on record"
            />
          )}
        </div>
      ))}
    </section>
  )
}
