import { Input, Label, Text } from "@medusajs/ui"
import { useId, type ComponentProps } from "react"

type Props = { label: string; hint?: string; error?: string } & ComponentProps<typeof Input>

/** A labelled input, with what is wrong with it below. */
export function Field({ label, hint, error, ...input }: Props) {
  const id = useId()
  const hintId = useId()
  const errorId = useId()
  const describedBy = [hint && hintId, error && errorId].filter(Boolean).join(" ")
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Input
        id={id}
        size="small"
        aria-invalid={error !== undefined}
        aria-describedby={describedBy || undefined}
        {...input}
      />
      {hint !== undefined && (
        <Text id={hintId} size="xsmall" className="text-ui-fg-subtle">
          {hint}
        </Text>
      )}
      {error !== undefined && (
        <Text id={errorId} role="alert" size="small" className="text-ui-fg-error">
          {error}
        </Text>
      )}
    </div>
  )
}
