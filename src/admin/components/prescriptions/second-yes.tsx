import { Label, Text } from "@medusajs/ui"
import { useId } from "react"

type Props = {
  /** As the server's refusal begins. */
  name: string
  doubt: string
  quantity: string
  checked: boolean
  onChange: (yes: boolean) => void
}

/** A number that neither dose and days nor the cart speak for is signed with a second yes only. */
export function SecondYes({ name, doubt, quantity, checked, onChange }: Props) {
  const id = useId()
  const doubtId = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Text id={doubtId} role="alert" size="small" className="text-ui-fg-error">
        {doubt} Is it what the prescription says?
      </Text>
      <div className="flex items-center gap-x-2">
        <input
          type="checkbox"
          id={id}
          name={name}
          aria-describedby={doubtId}
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
        />
        <Label htmlFor={id} size="small">
          Yes, {quantity} (Y)
        </Label>
      </div>
    </div>
  )
}
