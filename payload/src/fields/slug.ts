import type { TextField } from "payload"

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** An address for people: given by the writer, or made once from the English text of `from`. */
export const slug = ({ from }: { from: string }): TextField => ({
  name: "slug",
  type: "text",
  required: true,
  unique: true,
  index: true,
  maxLength: 120,
  admin: { position: "sidebar" },
  hooks: {
    beforeValidate: [
      ({ value, data, originalDoc }) => {
        const source: unknown = value || originalDoc?.slug || data?.[from]
        return typeof source === "string" ? slugOf(source) || undefined : undefined
      },
    ],
  },
  validate: (value: string | null | undefined) =>
    (value && SLUG.test(value)) || "Give a slug of small Latin letters, digits and hyphens.",
})

export const slugOf = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 120)
