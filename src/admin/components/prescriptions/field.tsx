import { Input, Label } from "@medusajs/ui"
import { useId, type ComponentProps } from "react"

/** A labelled input. */
export function Field({ label, ...input }: { label: string } & ComponentProps<typeof Input>) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Input id={id} size="small" {...input} />
    </div>
  )
}
