import type { NumberField } from "payload"

/** Money in paise, a safe integer from 0 up. */
export const paise = ({
  name,
  label,
}: {
  name: `${string}_paise`
  label: string
}): NumberField => ({
  name,
  type: "number",
  required: true,
  label,
  validate: (value: number | null | undefined) =>
    (Number.isSafeInteger(value) && Number(value) >= 0) || "Give whole paise, 0 or more.",
})
