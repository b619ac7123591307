import { Checkbox, Heading, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { istToday } from "../../lib/format"
import { Field } from "../forms/field"
import type { ChecklistForm } from "./types"

const FIELDS: { name: Exclude<keyof ChecklistForm, "signed">; label: string; type?: string }[] = [
  { name: "patient_name", label: "Patient's name" },
  { name: "patient_address", label: "Patient's address" },
  { name: "prescriber_name", label: "Prescriber's name" },
  { name: "prescriber_registration_number", label: "Registration number" },
  { name: "council", label: "Council" },
  { name: "authored_on", label: "Date on the prescription", type: "date" },
]

/** Typed from the image. An empty field says that the prescription does not bear it. */
export function Checklist(props: {
  value: ChecklistForm
  onChange: (change: Partial<ChecklistForm>) => void
}) {
  const signedId = useId()
  return (
    <fieldset className="flex flex-col gap-y-3">
      <Heading level="h2">On the prescription</Heading>
      <Text size="small">Leave a field empty when the prescription does not bear it.</Text>
      <div className="grid grid-cols-1 gap-3 md:grid-cols-2">
        {FIELDS.map(({ name, label, type }) => (
          <Field
            key={name}
            label={label}
            name={`checklist.${name}`}
            type={type}
            max={type === "date" ? istToday() : undefined}
            autoComplete="off"
            value={props.value[name]}
            onChange={(event) => props.onChange({ [name]: event.target.value })}
          />
        ))}
      </div>
      <div className="flex items-center gap-x-2">
        <Checkbox
          id={signedId}
          name="checklist.signed"
          checked={props.value.signed}
          onCheckedChange={(checked) => props.onChange({ signed: checked === true })}
        />
        <Label htmlFor={signedId} size="small">
          Signed by the prescriber
        </Label>
      </div>
    </fieldset>
  )
}
