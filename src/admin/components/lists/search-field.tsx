import { Input } from "@medusajs/ui"

type Props = {
  /** What may be typed, for a screen reader. */
  label: string
  placeholder: string
  value: string
  maxLength: number
  onChange: (value: string) => void
}

export const SearchField = ({ label, onChange, ...input }: Props) => (
  <div className="w-80">
    <Input
      type="search"
      size="small"
      aria-label={label}
      onChange={(event) => onChange(event.target.value)}
      {...input}
    />
  </div>
)
