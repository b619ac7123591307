import type { CollectionConfig, Field } from "payload"

/** `review_due_on` as people read it: "Review due on". */
export const inWords = (name: string): string => {
  const words = name.replace(/[_.-]+/g, " ").trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Labels of every field and choice that has none, so that the panel shows words and no names of columns. */
export const labelledInWords = <Collection extends CollectionConfig>(
  collection: Collection
): Collection => ({ ...collection, fields: collection.fields.map(labelled) })

const labelled = (field: Field): Field => {
  switch (field.type) {
    case "row":
      return { ...field, fields: field.fields.map(labelled) }
    case "array":
      return {
        ...field,
        label: field.label ?? inWords(field.name),
        fields: field.fields.map(labelled),
      }
    case "select":
      return {
        ...field,
        label: field.label ?? inWords(field.name),
        options: field.options.map((option) =>
          typeof option === "string" ? { value: option, label: inWords(option) } : option
        ),
      }
    default:
      return "name" in field && field.label === undefined
        ? { ...field, label: inWords(field.name) }
        : field
  }
}
