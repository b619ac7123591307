import { Badge, Heading, Text } from "@medusajs/ui"
import { Choice } from "../forms/choice"
import { Field } from "../forms/field"
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

type Props = {
  /** Where the request has this line, as the server names it. */
  path: string
  line: LineForm
  reasons: ReasonCodes
  onChange: (change: Partial<LineForm>) => void
}

/** The verdict on one line of the cart. */
export function ReviewLine({ path, line, reasons, onChange }: Props) {
  const { medicine, verdict } = line
  const supplies = verdict === "approve" || verdict === "reduce"
  const fitting = Object.entries(reasons)
    .filter(([, reason]) => reason.verdicts.includes(verdict))
    .map(([value, reason]) => ({ value, label: reason.sentence }))
  return (
    <fieldset className="border-ui-border-base flex flex-col gap-y-3 rounded-md border p-4">
      <legend className="sr-only">{line.title}</legend>
      <div className="flex items-center gap-x-2">
        <Heading level="h3">{line.title}</Heading>
        <Badge size="2xsmall" color="orange" className="whitespace-nowrap">
          Schedule {medicine.scheme}
        </Badge>
      </div>
      <Text size="small">
        {medicine.molecules.map(({ name, strength }) => `${name} ${strength}`).join(" + ")},{" "}
        {medicine.form}, pack of {medicine.pack_size_base_units} {medicine.base_unit}
      </Text>
      <div className="grid grid-cols-1 gap-3 md:grid-cols-2">
        <Field
          label="As written on the prescription"
          name={`${path}.written_text`}
          required
          maxLength={500}
          autoComplete="off"
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
          name={`${path}.dose_text`}
          required={supplies}
          maxLength={200}
          autoComplete="off"
          value={line.dose_text}
          placeholder="1-0-1 after food"
          onChange={(event) => onChange({ dose_text: event.target.value })}
        />
        <Field
          label={`Quantity (${medicine.base_unit})`}
          name={`${path}.quantity_base_units`}
          type="number"
          required
          min={1}
          step={1}
          value={line.quantity_base_units}
          onChange={(event) => onChange({ quantity_base_units: event.target.value })}
        />
        <Choice
          label="Verdict"
          value={verdict}
          options={VERDICTS}
          onChange={(chosen) => onChange({ verdict: chosen, reason_code: "" })}
        />
        {verdict === "reduce" && (
          <Field
            label={`Quantity on the prescription (${medicine.base_unit})`}
            name={`${path}.written_quantity_base_units`}
            type="number"
            required
            min={1}
            step={1}
            value={line.written_quantity_base_units}
            onChange={(event) => onChange({ written_quantity_base_units: event.target.value })}
          />
        )}
        {verdict !== "approve" && (
          <Choice
            label="Reason"
            value={line.reason_code}
            options={fitting}
            onChange={(reason_code) => onChange({ reason_code })}
          />
        )}
      </div>
    </fieldset>
  )
}
