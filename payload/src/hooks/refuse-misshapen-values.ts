import {
  ValidationError,
  type CollectionBeforeValidateHook,
  type FlattenedField,
  type PayloadRequest,
} from "payload"

/**
 * A draft may be unfinished: Payload does not validate it. What the database cannot store it must
 * not hold all the same, and the writer is told which field it is.
 */
export const refuseMisshapenValues: CollectionBeforeValidateHook = async ({
  collection,
  data,
  req,
}) => {
  const errors: { path: string; message: string }[] = []
  for (const field of collection.flattenedFields) {
    const value: unknown = data?.[field.name]
    const message = isEmpty(value) ? undefined : await faultOf(field, value, req)
    if (message) {
      errors.push({ path: field.name, message })
    }
  }
  if (errors.length > 0) {
    throw new ValidationError({ collection: collection.slug, errors, req })
  }
  return data
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === ""

const faultOf = async (field: FlattenedField, value: unknown, req: PayloadRequest) => {
  // Written in all languages at once, a text is an object of them.
  const isOfLocales = "localized" in field && field.localized && typeof value === "object"
  switch (field.type) {
    case "text":
    case "textarea":
      return isOfLocales || [value].flat().every((one) => typeof one === "string")
        ? undefined
        : "Give a text."
    case "date":
      return isDay(value) ? undefined : "Give a day that exists, as YYYY-MM-DD."
    case "relationship":
    case "upload":
      return typeof field.relationTo === "string" &&
        !(await allExist(field.relationTo, [value].flat(), req))
        ? "It names a document that does not exist."
        : undefined
    default:
      return undefined
  }
}

/** JavaScript takes 31 February for a day of March. */
const isDay = (value: unknown): boolean => {
  if (value instanceof Date) {
    return !Number.isNaN(value.getTime())
  }
  const day = typeof value === "string" ? /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(value) : null
  if (!day || Number.isNaN(Date.parse(String(value)))) {
    return false
  }
  const [, year = 0, month = 0, date = 0] = day.map(Number)
  return date <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const allExist = async (
  collection: Parameters<PayloadRequest["payload"]["count"]>[0]["collection"],
  given: unknown[],
  req: PayloadRequest
): Promise<boolean> => {
  const ids = new Set(
    given.map((one) => (typeof one === "object" && one && "id" in one ? one.id : one)).map(Number)
  )
  if ([...ids].some((id) => !Number.isSafeInteger(id) || id > LARGEST_ID)) {
    return false
  }
  const { totalDocs } = await req.payload.count({
    collection,
    where: { id: { in: [...ids] } },
    trash: true,
    req,
  })
  return totalDocs === ids.size
}

const LARGEST_ID = 2 ** 31 - 1
