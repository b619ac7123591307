import { createHash } from "node:crypto"

/** SHA-256 in hex over JSON with its keys in order, so that equal content has an equal hash. */
export const versionHash = (content: object): string =>
  createHash("sha256").update(canonicalJson(content)).digest("hex")

const canonicalJson = (content: object): string =>
  JSON.stringify(content, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  )
