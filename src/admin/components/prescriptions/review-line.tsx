import { Badge, Heading, Text } from "@medusajs/ui"
import type { KeyboardEvent } from "react"
import type { Verdict } from "../../../rules/review"
import { isTyping } from "../../lib/use-keys"
import { Choice } from "../forms/choice"
import { Field } from "../forms/field"
import { computedQuantity, quantityDoubt } from "./review-request"
import { SecondYes } from "./second-yes"
import type { LineForm, ReasonCodes } from "./types"

const VERDICTS: { value: Verdict; label: string; key: string }[] = [
  { value: "approve", label: "Approve", key: "a" },
  { value: "reduce", label: "Reduce the quantity", key: "d" },
  { value: "reject", label: "Reject", key: "x" },
  { value: "query", label: "Ask the customer", key: "q" },
]
/** G is core's: with the key after it, it leaves the page. */
const MATCHES = [
  { value: "brand_exact" as const, label: "Written as this brand", key: "b" },
  { value: "generic_only" as const, label: "Written as molecule, strength and form", key: "m" },
]

type Props = {
  /** How the server names this line: `Line 1`. */
  name: string
  line: LineForm
  reasons: ReasonCodes
  onChange: (change: Partial<LineForm>) => void
  onMove: (step: number) => void
}

/** The verdict on one line of the cart. With the focus on the line itself, single keys choose. */
export function ReviewLine({ name, line, reasons, onChange, onMove }: Props) {
  const { medicine, verdict } = line
  const supplies = verdict === "approve" || verdict === "reduce"
  const computed = computedQuantity(line)
  const doubt = quantityDoubt(line)
  const confirmed = line.confirmed_quantity === line.quantity_base_units
  const confirm = (yes: boolean) =>
    onChange({ confirmed_quantity: yes ? line.quantity_base_units : "" })
  const fitting = Object.entries(reasons)
    .filter(([, reason]) => verdict !== "" && reason.verdicts.includes(verdict))
    .map(([value, reason]) => ({ value, label: reason.sentence }))
  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event.nativeEvent)) {
      return
    }
    const chosen = VERDICTS.find(({ key }) => key === event.key)
    const match = MATCHES.find(({ key }) => key === event.key)
    if (chosen) {
      onChange({ verdict: chosen.value, reason_code: "" })
    } else if (match) {
      onChange({ match: match.value })
    } else if (event.key === "y" && doubt) {
      confirm(!confirmed)
    } else if (event.key === "j" || event.key === "k") {
      onMove(event.key === "j" ? 1 : -1)
    } else {
      return
    }
    event.preventDefault()
  }
  return (
    <fieldset
      data-line
      tabIndex={0}
      aria-label={line.title}
      onKeyDown={onKeyDown}
      className="border-ui-border-base focus-visible:shadow-borders-focus flex flex-col gap-y-3 rounded-md border p-4 outline-none"
    >
      <div className="flex flex-wrap items-center gap-2">
        <Heading level="h3">{line.title}</Heading>
        <Badge size="2xsmall" color="orange" className="whitespace-nowrap">
          Schedule {medicine.scheme}
        </Badge>
      </div>
      <Text size="small">
        {medicine.molecules.map(({ name, strength }) => `${name} ${strength}`).join(" + ")},{" "}
        {medicine.form}. The cart asks for {line.asked_base_units} {medicine.base_unit}.
      </Text>
      <div className="grid grid-cols-1 gap-3 md:grid-cols-2">
        <Field
          label="As written on the prescription"
          name={`${name}, as written`}
          maxLength={500}
          autoComplete="off"
          value={line.written_text}
          onChange={(event) => onChange({ written_text: event.target.value })}
        />
        <Choice
          label="Match"
          name={`${name}, match`}
          value={line.match}
          options={MATCHES}
          onChange={(match) => onChange({ match })}
        />
        <Field
          label="Dose"
          name={`${name}, dose`}
          maxLength={200}
          autoComplete="off"
          value={line.dose_text}
          placeholder="As on the page"
          onChange={(event) => onChange({ dose_text: event.target.value })}
        />
        <Field
          label={`Quantity (${medicine.base_unit})`}
          name={`${name}, quantity`}
          type="number"
          min={1}
          step={1}
          hint={arithmeticHint(line, computed)}
          value={line.quantity_base_units}
          onChange={(event) =>
            onChange({
              quantity_base_units: event.target.value,
              quantity_is_written: event.target.value !== "",
            })
          }
        />
        <Choice
          label="Verdict"
          name={`${name}, verdict`}
          value={verdict}
          options={VERDICTS}
          onChange={(chosen) => onChange({ verdict: chosen, reason_code: "" })}
        />
        {verdict === "reduce" && (
          <Field
            label={`Quantity on the prescription (${medicine.base_unit})`}
            name={`${name}, quantity on the prescription`}
            type="number"
            min={1}
            step={1}
            value={line.written_quantity_base_units}
            onChange={(event) => onChange({ written_quantity_base_units: event.target.value })}
          />
        )}
        {verdict !== "" && verdict !== "approve" && (
          <Choice
            label="Reason"
            name={`${name}, reason`}
            value={line.reason_code}
            options={fitting}
            onChange={(reason_code) => onChange({ reason_code })}
          />
        )}
      </div>
      {doubt && (
        <SecondYes
          name={`${name}, yes to the quantity`}
          doubt={doubt}
          quantity={`${line.quantity_base_units} ${medicine.base_unit}`}
          checked={confirmed}
          onChange={confirm}
        />
      )}
      {!supplies && verdict !== "" && (
        <Text size="small" className="text-ui-fg-subtle">
          Copy only what the prescription bears: text, dose and quantity may stay empty.
        </Text>
      )}
    </fieldset>
  )
}

function arithmeticHint(
  line: LineForm,
  computed: ReturnType<typeof computedQuantity>
): string | undefined {
  if (!computed) {
    return line.dose_text
      ? "Dose and days give no number: write what the prescription says."
      : undefined
  }
  return line.quantity_is_written && Number(line.quantity_base_units) !== computed.units
    ? `You wrote it. The dose gives ${computed.arithmetic}.`
    : computed.arithmetic
}
