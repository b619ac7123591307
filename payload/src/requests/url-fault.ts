import type { SanitizedConfig } from "payload"

/** The largest number that PostgreSQL's `integer` holds. */
const LARGEST_ID = 2 ** 31 - 1
const NUMBERS = ["limit", "page", "depth"]
const LARGEST_NUMBER = 100_000
/** Operators that fail on every field but a point of a map, which no collection has. */
const ON_A_MAP = /(\[|")(near|within|intersects)(\]|")/
const UNSEEN = /[\p{Cc}\p{Surrogate}]/u
const BUILT_IN = ["__proto__", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty"]

export type Fault = { status: 400 | 404; message: string }

/** What of an address neither Payload nor the database would take: it is named, not tried. */
export const urlFault = (url: URL, config: SanitizedConfig): Fault | undefined =>
  pathFault(url.pathname, config) ?? queryFault(url.searchParams)

const pathFault = (pathname: string, config: SanitizedConfig): Fault | undefined => {
  const parts = decoded(pathname)
  if (!parts || parts.some((part) => UNSEEN.test(part))) {
    return { status: 400, message: "The address is not well-formed." }
  }
  const [, , slug, second, third] = parts
  const collection = config.collections.find((one) => one.slug === slug)
  if (BUILT_IN.includes(slug ?? "") || collection?.endpoints === false) {
    return { status: 404, message: "There is no such address." }
  }
  if (!collection || second === undefined || second === "") {
    return undefined
  }
  const paths = (collection.endpoints || []).map(({ path }) => path)
  const hasOtherKeys = paths.some((path) => /^\/:\w+$/.test(path) && path !== "/:id")
  const isNamed = paths.some((path) => path.split("/")[1] === second)
  const id = second === "versions" ? third : hasOtherKeys || isNamed ? undefined : second
  return id === undefined || id === "" || isId(id)
    ? undefined
    : { status: 400, message: "id: a whole number." }
}

export const queryFault = (query: URLSearchParams): Fault | undefined => {
  for (const [name, value] of query) {
    if (UNSEEN.test(name) || UNSEEN.test(value.replace(/[\t\n\r]/g, ""))) {
      return { status: 400, message: "The query holds a character that nobody can see." }
    }
    if (NUMBERS.includes(name) && !(/^\d{0,6}$/.test(value) && Number(value) <= LARGEST_NUMBER)) {
      return { status: 400, message: `${name}: a whole number of at most ${LARGEST_NUMBER}.` }
    }
    if (/^where\b/.test(name) && ON_A_MAP.test(name === "where" ? value : name)) {
      return { status: 400, message: "where: no field here lies on a map." }
    }
    if (name === "where" && !isObject(value)) {
      return { status: 400, message: "where: a filter names a field, an operator and a value." }
    }
  }
  return undefined
}

const isId = (text: string) => /^[1-9]\d{0,9}$/.test(text) && Number(text) <= LARGEST_ID

const isObject = (json: string): boolean => {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === "object" && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

/** As Next reads it: `/api/users/logi%6e` is the log-in, too. */
export const pathOf = (url: string): string => (decoded(new URL(url).pathname) ?? []).join("/")

const decoded = (pathname: string): string[] | undefined => {
  try {
    return pathname.split("/").map(decodeURIComponent)
  } catch {
    return undefined
  }
}
