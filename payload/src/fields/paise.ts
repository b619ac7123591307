import type { NumberField } from "payload"

/** Money in paise, a safe integer from 0 up; the panel shows and takes rupees. */
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
  admin: {
    components: {
      Field: "/panel/rupees-field#RupeesField",
      Cell: "/panel/rupees-cell#RupeesCell",
    },
  },
  validate: (value: number | null | undefined) =>
    (Number.isSafeInteger(value) && Number(value) >= 0) ||
    "Give an amount of 0 or more, to the paisa.",
})
