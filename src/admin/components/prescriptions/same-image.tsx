import { Container, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { istTime, words } from "../../lib/format"
import { sayHandedOver } from "./say-handed-over"
import type { SameImage } from "./types"

const VERDICT_WORDS = {
  approve: "approved",
  reduce: "approved in part",
  reject: "rejected",
  query: "asked about",
}

const SENT = { before: "sent before", after: "sent again later" }

/** Other prescriptions with one of the same images: which, when, whose and what became of them. */
export function SameImageBanner({ others }: { others: SameImage[] }) {
  return (["before", "after"] as const).map((sent) => (
    <Sent key={sent} when={sent} others={others.filter((other) => other.sent === sent)} />
  ))
}

function Sent({ when, others }: { when: SameImage["sent"]; others: SameImage[] }) {
  if (others.length === 0) {
    return null
  }
  return (
    <Container role="alert" className="flex flex-col gap-y-1">
      <Text className="text-ui-fg-error">The same image was {SENT[when]}:</Text>
      <ul className="list-disc pl-5">
        {others.map((other) => (
          <li key={other.id} className="txt-small">
            <Link to={`/prescriptions/${other.id}`} className="text-ui-fg-interactive">
              {other.reference}
            </Link>{" "}
            from{" "}
            {other.another_account
              ? `another account, of ${other.account_name ?? "a customer who has left"}`
              : "the same account"}
            , {istTime(other.submitted_at)}, {words(other.status)},{" "}
            {other.verdicts
              ? `last review: ${[...new Set(other.verdicts)].map((one) => VERDICT_WORDS[one]).join(", ")}`
              : "no verdict yet"}
            {other.handed_over.length > 0 && (
              <span className="text-ui-fg-error">
                , handed over: {sayHandedOver(other.handed_over)}
                {other.status === "stopped" && ", then taken back: read there why"}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Container>
  )
}
