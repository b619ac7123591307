import { Text } from "@medusajs/ui"
import { plusDays } from "../../../lib/calendar"
import { istToday } from "../../lib/format"

const WHOLE_DATE = /^\d{4}-\d{2}-\d{2}$/

type Props = { authoredOn: string; days: number | undefined }

/** How long the approval will hold, said before it is signed. */
export function Validity({ authoredOn, days }: Props) {
  if (days === undefined) {
    return null
  }
  if (!WHOLE_DATE.test(authoredOn)) {
    return (
      <Text size="small">An approval is valid for {days} days from the prescription’s date.</Text>
    )
  }
  const until = plusDays(authoredOn, days)
  return until < istToday() ? (
    <Text size="small" className="text-ui-fg-error">
      Its last day was {until}: nothing can be approved on it.
    </Text>
  ) : (
    <Text size="small">
      An approval is valid until {until}, {days} days from the prescription’s date.
    </Text>
  )
}
