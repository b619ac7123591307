import type { Failure } from "../../lib/leased-queue"

type NotNowCode =
  | "index_unavailable"
  /** A generation was begun or switched to while the document was worked on. */
  | "generations_changed"

/** What is needed is not there now: the work is put back untouched and tried again shortly. */
export class NotNow extends Error {
  constructor(
    readonly code: NotNowCode,
    options?: ErrorOptions
  ) {
    super(code, options)
  }
}

/** What is down waits; also told by the CMS's refusal, which comes from another module. */
export function failureOf(error: unknown): Failure {
  const reason = codeOf(error)
  const waits = error instanceof NotNow || reason === "cms_unavailable"
  return { reason, next: waits ? "wait" : "try_again" }
}

/** A stable code for rows and logs: a message may quote content. */
export function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined
  return typeof code === "string" && code !== "" ? code : "internal_error"
}
