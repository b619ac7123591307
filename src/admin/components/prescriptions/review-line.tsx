import { Badge, Heading, Text } from "@medusajs/ui"
import { Choice } from "./choice"
import { Field } from "./field"
import type { LineForm, ReasonCodes, Verdict } from "./types"

const VERDICTS: { value: Verdict; label: string }[] = [
  { value: "approve", label: "Approve" },
  { value: "reduce", label: "Reduce the quantity" },
  { value: "reject", label: "Reject" },
  { value: "query", label: "Query the prescriber" },
]
const MATCHES = [
  { value: "brand_exact" as const, label: "Written as this brand" },
  { value: "generic_only" as const, label: "Written as molecule, strength and form" },
]

/** The verdict on one line of the cart. */
export function ReviewLine(props: {
  line: LineForm
  reasons: ReasonCodes
  onChange: (change: Partial<LineForm>) => void
}) {
  const { line, onChange } = props
  const reasons = Object.entries(props.reasons)
    .filter(([, reason]) => reason.verdicts.includes(line.verdict))
    .map(([value, reason]) => ({ value, label: reason.sentence }))
  return (
    <fieldset className="border-ui-border-base flex flex-col gap-y-3 rounded-md border p-4">
      <legend className="sr-only">{line.title}</legend>
      <div className="flex items-center gap-x-2">
        <Heading level="h3">{line.title}</Heading>
        <Badge size="2xsmall" color="orange">
          Schedule {line.medicine.scheme}
        </Badge>
      </div>
      <Text size="small">
        {line.medicine.molecules.map(({ name, strength }) => `${name} ${strength}`).join(" + ")},{" "}
        {line.medicine.form}, pack of {line.medicine.pack_size_base_units} {line.medicine.base_unit}
      </Text>
      <div className="grid grid-cols-2 gap-3">
        <Field
          label="As written on the prescription"
          value={line.written_text}
          onChange={(event) => onChange({ written_text: event.target.value })}
        />
        <Choice
          label="Match"
          value={line.match}
          options={MATCHES}
          onChange={(match) => onChange({ match })}
        />
        <Field
          label="Dose"
          value={line.dose_text}
          placeholder="1-0-1 after food"
          onChange={(event) => onChange({ dose_text: event.target.value })}
        />
        <Field
          label={`Quantity (${line.medicine.base_unit})`}
          type="number"
          min={1}
          step={1}
          value={line.quantity_base_units}
          onChange={(event) => onChange({ quantity_base_units: event.target.value })}
        />
        <Choice
          label="Verdict"
          value={line.verdict}
          options={VERDICTS}
          onChange={(verdict) => onChange({ verdict, reason_code: "" })}
        />
        {line.verdict !== "approve" && (
          <Choice
            label="Reason"
            value={line.reason_code}
            options={reasons}
            onChange={(reason_code) => onChange({ reason_code })}
          />
        )}
      </div>
    </fieldset>
  )
}
