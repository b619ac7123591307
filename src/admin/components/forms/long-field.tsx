import { Label, Text, Textarea } from "@medusajs/ui"
import { useId, type ComponentProps } from "react"

type Props = { label: string; hint?: string; error?: string } & ComponentProps<typeof Textarea>

/** A labelled text of several lines, with its hint and what is wrong with it below. */
export function LongField({ label, hint, error, ...textarea }: Props) {
  const id = useId()
  const hintId = useId()
  const errorId = useId()
  const describedBy = [hint && hintId, error && errorId].filter(Boolean).join(" ")
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Textarea
        id={id}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy || undefined}
        {...textarea}
      />
      {hint !== undefined && (
        <Text id={hintId} size="small" className="text-ui-fg-subtle">
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
