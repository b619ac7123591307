import { Checkbox, Heading, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { istToday } from "../../lib/format"
import { Field } from "../forms/field"
import type { Sources } from "./take-over"
import type { ChecklistForm } from "./types"

type TextField = Exclude<keyof ChecklistForm, "signed">

/** A refusal of the server begins with the label, which is each field's name. */
const FIELDS: { field: TextField; label: string; type?: string }[] = [
  { field: "patient_name", label: "Patient's name" },
  { field: "patient_address", label: "Patient's address" },
  { field: "prescriber_name", label: "Prescriber's name" },
  { field: "prescriber_registration_number", label: "Registration number" },
  { field: "council", label: "Council" },
  { field: "authored_on", label: "Date on the prescription", type: "date" },
]

/** Copied from the image. An empty field says that the prescription does not bear it. */
export function Checklist(props: {
  value: ChecklistForm
  sources: Sources
  councils: string[]
  onChange: (change: Partial<ChecklistForm>) => void
}) {
  const signedId = useId()
  const councilsId = useId()
  return (
    <fieldset className="flex flex-col gap-y-3">
      <Heading level="h2">On the prescription</Heading>
      <Text size="small">Leave a field empty when the prescription does not bear it.</Text>
      <div className="grid grid-cols-1 gap-3 md:grid-cols-2">
        {FIELDS.map(({ field, label, type }) => (
          <Field
            key={field}
            label={label}
            name={label}
            type={type}
            max={type === "date" ? istToday() : undefined}
            list={field === "council" ? councilsId : undefined}
            autoComplete="off"
            hint={props.sources[field] && `${props.sources[field]}: compare it with the image.`}
            value={props.value[field]}
            onChange={(event) => props.onChange({ [field]: event.target.value })}
          />
        ))}
      </div>
      <datalist id={councilsId}>
        {props.councils.map((council) => (
          <option key={council} value={council} />
        ))}
      </datalist>
      <div className="flex items-center gap-x-2">
        <Checkbox
          id={signedId}
          name="Signed by the prescriber"
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
