import type { TextField } from "payload"

/** A list of words or short phrases, at least one, none of them empty. */
export const words = ({ name, description }: { name: string; description: string }): TextField => ({
  name,
  type: "text",
  hasMany: true,
  required: true,
  minRows: 1,
  admin: { description },
  hooks: {
    beforeValidate: [
      ({ value }) =>
        Array.isArray(value)
          ? value.map((word: unknown) => (typeof word === "string" ? word.trim() : word))
          : undefined,
    ],
  },
  validate: (value: string[] | null | undefined) => {
    if (!Array.isArray(value) || value.length === 0) {
      return "Give at least one word."
    }
    return (
      value.every((word) => typeof word === "string" && /[\p{L}\p{N}]/u.test(word)) ||
      "A word needs a letter or a digit."
    )
  },
})
