import { APIError, type CollectionBeforeOperationHook } from "payload"

/** A formatted text is a tree: its words are searched through the shop's search, not by a filter. */
export const refuseSearchInBodies: CollectionBeforeOperationHook = ({ args, collection }) => {
  const where: unknown = Reflect.get(args, "where")
  const bodies = collection.flattenedFields
    .filter(({ type }) => type === "richText")
    .map(({ name }) => name)
  const field = bodies.find((body) => isAsked(where, body))
  if (field) {
    throw new APIError(
      `${field}: a formatted text cannot be filtered by its words.`,
      400,
      null,
      true
    )
  }
  return args
}

/** `exists` needs no word of it. */
const isAsked = (where: unknown, field: string): boolean => {
  if (typeof where !== "object" || where === null) {
    return false
  }
  return Object.entries(where).some(([key, value]) =>
    key.split(".")[0] === field
      ? Object.keys(Object(value)).some((operator) => operator !== "exists")
      : isAsked(value, field)
  )
}
