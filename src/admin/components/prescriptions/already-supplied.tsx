import { Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { AlreadySupplied as Supplied, SuppliedBefore } from "./types"

/** What the account already has of the same molecules, and what it may still get: before a verdict. */
export function AlreadySupplied({ answer }: { answer: Supplied }) {
  const { supplied, open, since } = answer
  const nothing = supplied.length === 0 && open.length === 0
  return (
    <section aria-label="Already supplied" className="flex flex-col gap-y-2 px-6 py-4">
      <Heading level="h2">The same medicine, to this account since {since}</Heading>
      {nothing && (
        <Text size="small">
          Nothing was supplied to this account on a prescription, and no other approval of it is
          open.
        </Text>
      )}
      <ul className="flex list-disc flex-col gap-y-1 pl-5">
        {supplied.map((one, index) => (
          <li key={index} className="txt-small">
            {one.handed_over_on}: {one.quantity_base_units} {one.base_unit ?? "units"} of{" "}
            {nameOf(one)} handed over
            {one.days_left !== null && (
              <span className={one.days_left > 0 ? "text-ui-fg-error" : undefined}>
                , {one.days_left === 0 ? "used up by its dose" : lasting(one.days_left)}
              </span>
            )}
            <Whose of={one} />
          </li>
        ))}
        {open.map((one, index) => (
          <li key={index} className="txt-small">
            Approved and not handed over yet: {one.left_base_units} {one.base_unit ?? "units"} of{" "}
            {nameOf(one)}, until {one.valid_until}
            <Whose of={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const nameOf = ({ title }: SuppliedBefore) => title ?? "a medicine that left the shelf"

const lasting = (days: number) => `lasts ${days} more ${days === 1 ? "day" : "days"} by its dose`

/** For whom, by whom and on which prescription. */
function Whose({
  of: { prescription, patient_name, prescriber_name, same_patient },
}: {
  of: SuppliedBefore
}) {
  return (
    <>
      ; for {patient_name ?? "a patient who is not named"}
      {!same_patient && " (the customer named another patient)"}, by{" "}
      {prescriber_name ?? "a prescriber who is not named"},{" "}
      <Link to={`/prescriptions/${prescription.id}`} className="text-ui-fg-interactive">
        {prescription.reference}
      </Link>
    </>
  )
}
