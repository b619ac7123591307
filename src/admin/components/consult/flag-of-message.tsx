import { Badge, Text } from "@medusajs/ui"
import { firedOn, topicLabel, urgencyLabel } from "./labels"
import { MarkButtons } from "./mark-buttons"
import type { RedFlag } from "./types"

/** Which rule a message fired, on what of it, and whether that was right. */
export const FlagOfMessage = ({ flag }: { flag: RedFlag }) => (
  <section
    aria-label={`Red flag: ${topicLabel(flag.topic)}`}
    className="bg-ui-bg-subtle flex flex-col gap-y-2 rounded-md p-3"
  >
    <div className="flex flex-wrap items-center gap-x-2">
      <Text size="small" weight="plus">
        {topicLabel(flag.topic)}
      </Text>
      <Badge size="2xsmall" color={flag.urgency === "cannot_exclude" ? "orange" : "red"}>
        {urgencyLabel(flag.urgency)}
      </Badge>
    </div>
    <Text size="small" className="text-ui-fg-subtle">
      Rule {flag.rule_id}, found in the {flag.stage}, fired on {firedOn(flag.concepts)}.
    </Text>
    <MarkButtons flag={flag} />
  </section>
)
