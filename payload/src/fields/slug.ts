import { ValidationError, type FieldHook, type TextField } from "payload"

const LONGEST = 120
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** An address for people: given by the writer, or made once from the English text of `from`. */
export const slug = ({ from }: { from: string }): TextField => ({
  name: "slug",
  type: "text",
  required: true,
  unique: true,
  index: true,
  maxLength: LONGEST,
  admin: { position: "sidebar" },
  hooks: {
    beforeValidate: [
      ({ value, data, originalDoc }) => {
        const source: unknown = value || originalDoc?.slug || data?.[from]
        return typeof source === "string" ? slugOf(source) || undefined : undefined
      },
      refuseAddressOfTrash,
    ],
  },
  validate: (value: string | null | undefined) =>
    (value && SLUG.test(value)) || "Give a slug of small Latin letters, digits and hyphens.",
})

/** The trash keeps an address, and its documents are not in the list where the writer would look. */
const refuseAddressOfTrash: FieldHook = async ({ value, originalDoc, collection, req }) => {
  if (typeof value !== "string" || !collection?.trash) {
    return value
  }
  const itself: unknown = originalDoc?.id
  const { docs } = await req.payload.find({
    collection: collection.slug,
    where: { slug: { equals: value }, deletedAt: { exists: true } },
    limit: 2,
    depth: 0,
    trash: true,
    req,
  })
  if (docs.some(({ id }) => id !== itself)) {
    const message =
      "A document in the trash has this address. Restore it, delete it for good, or choose another slug."
    throw new ValidationError({
      collection: collection.slug,
      errors: [{ path: "slug", message }],
      req,
    })
  }
  return value
}

export const slugOf = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, LONGEST)
    // The cut may fall behind a hyphen.
    .replace(/-$/, "")
