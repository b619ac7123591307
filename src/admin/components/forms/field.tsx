import { Input, Label, Text } from "@medusajs/ui"
import { useId, type ComponentProps } from "react"

type Props = { label: string; error?: string } & ComponentProps<typeof Input>

/** A labelled input, with what is wrong with it below. */
export function Field({ label, error, ...input }: Props) {
  const id = useId()
  const errorId = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Input
        id={id}
        size="small"
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : errorId}
        {...input}
      />
      {error !== undefined && (
        <Text id={errorId} role="alert" size="small" className="text-ui-fg-error">
          {error}
        </Text>
      )}
    </div>
  )
}
