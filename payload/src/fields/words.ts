import type { TextField } from "payload"

type Limits = { most: number; shortest: number; longest: number }

/** A list of words or short phrases, at least one, none of them empty. */
export const words = ({
  name,
  description,
  limits: { most, shortest, longest } = { most: Infinity, shortest: 1, longest: Infinity },
}: {
  name: string
  description: string
  limits?: Limits
}): TextField => ({
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
    if (value.length > most) {
      return `Give at most ${most} words.`
    }
    if (!value.every(({ length }) => length >= shortest && length <= longest)) {
      return `A word has ${shortest} to ${longest} letters.`
    }
    return (
      value.every((word) => typeof word === "string" && /[\p{L}\p{N}]/u.test(word)) ||
      "A word needs a letter or a digit."
    )
  },
})
