import { Text } from "@medusajs/ui"
import { namesAnotherPerson } from "../../../lib/same-person"

type Props = {
  /** As it is typed or taken over from the page. */
  written: string
  /** The patient whom the customer named, or else whose account it is. */
  known: string | null
}

/** Stays in sight while the form is: a family shares an account, so it refuses nothing. */
export function NameNotice({ written, known }: Props) {
  if (!known || !namesAnotherPerson(written, known)) {
    return null
  }
  return (
    <div
      role="status"
      className="bg-ui-bg-base border-ui-border-error sticky bottom-0 z-10 rounded-md border p-3"
    >
      <Text size="small" className="text-ui-fg-error">
        The page names {written}; the account&apos;s patient is {known}. Look at the name again. It
        may be one of the family: then sign. If it is somebody else&apos;s, reject it or ask the
        customer.
      </Text>
    </div>
  )
}
