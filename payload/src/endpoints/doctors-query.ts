import { doctors } from "../collections/doctors"
import { pointOf, type Point } from "./doctors-points"

/** Where the page before ended, in the order of the list. */
export type Cursor = { km: number | null; name: string; id: number }

export type DoctorsQuery = {
  locale: "en" | "hi"
  specialty?: string
  language?: string
  mode?: string
  /** Where the customer is. */
  from?: Point
  maxKm?: number
  text?: string
  after?: Cursor
  limit: number
}

const LIMIT = { fallback: 20, most: 50 }
const LONGEST_TEXT = 100
const FARTHEST_KM = 4000

/** @returns the sentence for the caller, with the field's name first, when something is wrong. */
export const readDoctorsQuery = (given: URLSearchParams): DoctorsQuery | string => {
  const value = (name: string) => given.get(name)?.trim() || undefined
  const locale = value("locale") ?? "en"
  if (locale !== "en" && locale !== "hi") {
    return "locale: en or hi"
  }
  const choices = { specialty: "specialties", language: "languages", mode: "consultation_modes" }
  for (const [name, field] of Object.entries(choices)) {
    const chosen = value(name)
    if (chosen !== undefined && !optionsOf(field).includes(chosen)) {
      return `${name}: one of ${optionsOf(field).join(", ")}`
    }
  }
  const pincode = value("pincode")
  const from = pincode === undefined ? undefined : pointOf(pincode)
  if (pincode !== undefined && !from) {
    return "pincode: not known, or its place is not"
  }
  const maxKm = numberFrom(value("max_km"))
  if (maxKm !== undefined && !(maxKm > 0 && maxKm <= FARTHEST_KM)) {
    return `max_km: a number up to ${FARTHEST_KM}`
  }
  if (maxKm !== undefined && !from) {
    return "max_km: give the pincode to measure from"
  }
  const text = value("text")
  if (text !== undefined && text.length > LONGEST_TEXT) {
    return `text: at most ${LONGEST_TEXT} characters`
  }
  const limit = numberFrom(value("limit")) ?? LIMIT.fallback
  if (!Number.isInteger(limit) || limit < 1 || limit > LIMIT.most) {
    return `limit: a whole number from 1 to ${LIMIT.most}`
  }
  const cursor = value("cursor")
  const after = cursor === undefined ? undefined : readCursor(cursor)
  if (cursor !== undefined && !after) {
    return "cursor: not one of this list"
  }
  return {
    locale,
    specialty: value("specialty"),
    language: value("language"),
    mode: value("mode"),
    from,
    maxKm,
    text,
    after,
    limit,
  }
}

export const writeCursor = ({ km, name, id }: Cursor): string =>
  Buffer.from(JSON.stringify([km, name, id])).toString("base64url")

const readCursor = (text: string): Cursor | undefined => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, "base64url").toString())
    if (!Array.isArray(parts) || parts.length !== 3) {
      return undefined
    }
    const [km, name, id]: unknown[] = parts
    return (km === null || (typeof km === "number" && km >= 0)) &&
      typeof name === "string" &&
      !name.includes("\0") &&
      typeof id === "number" &&
      Number.isInteger(id) &&
      Math.abs(id) < 2 ** 31
      ? { km, name, id }
      : undefined
  } catch {
    return undefined
  }
}

const numberFrom = (text: string | undefined) => (text === undefined ? undefined : Number(text))

/** The values that editors choose from, so that this list and theirs are one. */
const optionsOf = (name: string): string[] => {
  const field = doctors.fields.find((candidate) => "name" in candidate && candidate.name === name)
  return field?.type === "select"
    ? field.options.map((option) => (typeof option === "string" ? option : option.value))
    : []
}
