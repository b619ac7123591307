import { Label, Select, Text } from "@medusajs/ui"
import { useId } from "react"

type Props<Value extends string> = {
  label: string
  /** How a refusal of the server finds it. */
  name?: string
  /** Heard but not seen, where the choice itself says what it is. */
  hideLabel?: boolean
  value: Value | ""
  options: { value: Value; label: string }[]
  error?: string
  onChange: (value: Value) => void
}

/** A labelled choice of one, with what is wrong with it below. */
export function Choice<Value extends string>(props: Props<Value>) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" className={props.hideLabel ? "sr-only" : undefined}>
        {props.label}
      </Label>
      <Select
        size="small"
        value={props.value}
        onValueChange={(value) => {
          const chosen = props.options.find((option) => option.value === value)
          if (chosen) {
            props.onChange(chosen.value)
          }
        }}
      >
        <Select.Trigger id={id} name={props.name}>
          <Select.Value placeholder="Choose" />
        </Select.Trigger>
        <Select.Content>
          {props.options.map((option) => (
            <Select.Item key={option.value} value={option.value}>
              {option.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      {props.error !== undefined && (
        <Text role="alert" size="small" className="text-ui-fg-error">
          {props.error}
        </Text>
      )}
    </div>
  )
}
