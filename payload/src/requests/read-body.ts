import { refusal } from "../endpoints/refusal"
import { pathOf, queryFault } from "./url-fault"

const KILOBYTE = 1024
/** A password and an address. */
const LOGIN_BYTES = 10 * KILOBYTE
/** The longest text with its markup, and the CSV of all doctors. */
const TEXT_BYTES = 4 * 1024 * KILOBYTE
/** Rich text lies some twenty deep. */
const MOST_NESTED = 1_000
/** A picture of 5 MB and its fields. */
const FORM_BYTES = 6 * 1024 * KILOBYTE

/**
 * Reads a body up to the most that its address takes, and only a well-formed one is handed on.
 *
 * @returns the same request with its body read, or the answer that refuses it
 */
export const withBody = async (request: Request): Promise<Request | Response> => {
  if (!request.body) {
    return request
  }
  const type = request.headers.get("content-type") ?? ""
  const most = largest(pathOf(request.url), type)
  const bytes = await bytesOf(request.body, most)
  if (!bytes) {
    return refusal({
      status: 413,
      type: "invalid_data",
      code: "body_too_large",
      message: `The body is too large: at most ${Math.floor(most / KILOBYTE)} KB.`,
    })
  }
  const fault = await bodyFault(type, bytes)
  if (fault) {
    return refusal({ status: 400, type: "invalid_data", code: "invalid_request", message: fault })
  }
  const { url, method, headers, signal } = request
  return new Request(url, { method, headers, signal, body: bytes })
}

const largest = (pathname: string, type: string): number => {
  if (/^\/api\/users\/[a-z]/.test(pathname)) {
    return LOGIN_BYTES
  }
  return type.startsWith("multipart/") ? FORM_BYTES : TEXT_BYTES
}

const bytesOf = async (
  body: ReadableStream<Uint8Array>,
  most: number
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const chunks: Uint8Array[] = []
  let received = 0
  const reader = body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    received += part.value.length
    if (received > most) {
      await reader.cancel()
      return undefined
    }
    chunks.push(part.value)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

const bodyFault = async (
  type: string,
  bytes: Uint8Array<ArrayBuffer>
): Promise<string | undefined> => {
  const text = () => new TextDecoder().decode(bytes)
  if (type.startsWith("multipart/")) {
    return formFault(type, bytes)
  }
  if (type.startsWith("application/x-www-form-urlencoded")) {
    return queryFault(new URLSearchParams(text()))?.message
  }
  // What is no JSON, Payload says itself where it reads the body.
  return type.startsWith("application/json") && isJson(text()) ? jsonFault(text()) : undefined
}

const formFault = async (
  type: string,
  bytes: Uint8Array<ArrayBuffer>
): Promise<string | undefined> => {
  const form = await new Response(bytes, { headers: { "content-type": type } })
    .formData()
    .catch(() => undefined)
  if (!form) {
    return "The form is not well-formed."
  }
  const data = form.get("_payload") ?? "{}"
  return typeof data === "string" ? jsonFault(data) : "The form is not well-formed."
}

const jsonFault = (text: string): string | undefined => {
  if (!isJson(text)) {
    return "The body is not valid JSON."
  }
  const data: unknown = JSON.parse(text)
  if (depthOf(text) > MOST_NESTED) {
    return "The body is nested too deeply."
  }
  const field = whereNulIs(data)
  return field === undefined
    ? undefined
    : `${field || "The body"}: it holds a character that nobody can see (NUL). Type the text again.`
}

/** Of brackets, those in texts too: no text of the panel comes near the most. */
const depthOf = (text: string): number => {
  let depth = 0
  let deepest = 0
  for (const letter of text) {
    depth += letter === "[" || letter === "{" ? 1 : letter === "]" || letter === "}" ? -1 : 0
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/**
 * PostgreSQL stores every character but this one.
 *
 * @returns the field that holds it, as it stands in the body
 */
const whereNulIs = (value: unknown): string | undefined => {
  if (typeof value === "string") {
    return value.includes("\u0000") ? "" : undefined
  }
  if (typeof value !== "object" || value === null) {
    return undefined
  }
  for (const [name, inner] of Object.entries(value)) {
    const below = name.includes("\u0000") ? "" : whereNulIs(inner)
    if (below !== undefined) {
      return [name.replaceAll("\u0000", ""), below].filter(Boolean).join(".")
    }
  }
  return undefined
}
