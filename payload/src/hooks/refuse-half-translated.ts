import { ValidationError, type CollectionAfterChangeHook, type FlattenedField } from "payload"
import { markdownOf } from "../rich-text/to-markdown"

/**
 * What is published is public in each language in which it was begun, whichever page it is published
 * from; Payload looks at the language of that page alone.
 */
export const refuseHalfTranslated: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const { localization } = req.payload.config
  if (doc._status !== "published" || doc.deletedAt || !localization) {
    return doc
  }
  const written = await req.payload.db.findOne<{ id: number }>({
    collection: collection.slug,
    where: { id: { equals: doc.id } },
    locale: "all",
    req,
  })
  const translated = collection.flattenedFields.filter(isTranslated)
  const errors = localization.locales.flatMap(({ code, label }) => {
    const missing = translated.filter(
      ({ name }) => !isWritten(Reflect.get(Object(Reflect.get(Object(written), name)), code))
    )
    return missing.length === translated.length
      ? []
      : missing.map((field) => ({
          path: `${field.name}.${code}`,
          label: `${String(field.label)} (${String(label)})`,
          message: "This language is begun and not complete. Complete it, or empty it.",
        }))
  })
  if (errors.length > 0) {
    throw new ValidationError({ collection: collection.slug, errors, req })
  }
  return doc
}

const isTranslated = (field: FlattenedField): boolean =>
  "localized" in field && field.localized === true && "required" in field && field.required === true

const isWritten = (value: unknown): boolean =>
  typeof value === "string" ? value.trim() !== "" : markdownOf(value) !== ""
