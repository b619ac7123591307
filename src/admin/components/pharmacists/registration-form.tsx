import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { istToday } from "../../lib/format"
import { Field } from "../forms/field"
import type { RegistrationForm as Entered } from "./types"

type Props = {
  /** The name of the account, to start from. */
  name: string
  error: Error | null
  isPending: boolean
  onSubmit: (entered: Entered) => void
}

const FIELDS = [
  { field: "name", label: "Name on the certificate", maxLength: 120 },
  { field: "state_council", label: "Council", maxLength: 120 },
  { field: "registration_number", label: "Registration number", maxLength: 64 },
] as const

/** What stands on the certificate of the pharmacy council. */
export function RegistrationForm({ name, error, isPending, onSubmit }: Props) {
  const [entered, setEntered] = useState<Entered>({
    name,
    registration_number: "",
    state_council: "",
    valid_to: "",
  })
  const isWhole = Object.values(entered).every((value) => value.trim() !== "")
  return (
    <form
      aria-label="Registration"
      className="flex flex-col items-start gap-y-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (isWhole) {
          onSubmit(entered)
        }
      }}
    >
      <div className="grid w-full grid-cols-1 gap-3 md:grid-cols-2">
        {FIELDS.map(({ field, label, maxLength }) => (
          <Field
            key={field}
            label={label}
            maxLength={maxLength}
            autoComplete="off"
            value={entered[field]}
            onChange={(event) => setEntered({ ...entered, [field]: event.target.value })}
          />
        ))}
        <Field
          label="Valid until"
          type="date"
          min={istToday()}
          value={entered.valid_to}
          onChange={(event) => setEntered({ ...entered, valid_to: event.target.value })}
        />
      </div>
      {error && (
        <Text role="alert" size="small" className="text-ui-fg-error">
          {error.message}
        </Text>
      )}
      <Button size="small" type="submit" disabled={!isWhole} isLoading={isPending}>
        Enter the registration
      </Button>
    </form>
  )
}
