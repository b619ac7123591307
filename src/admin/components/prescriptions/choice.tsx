import { Label, Select } from "@medusajs/ui"
import { useId } from "react"

/** A labelled choice of one. */
export function Choice<Value extends string>(props: {
  label: string
  value: Value
  options: { value: Value; label: string }[]
  onChange: (value: Value) => void
}) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small">
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
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {props.options.map((option) => (
            <Select.Item key={option.value} value={option.value}>
              {option.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
