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

/** Also tells the CMS's refusal, which comes from another module. */
export function isAway(error: unknown): boolean {
  return error instanceof NotNow || codeOf(error) === "cms_unavailable"
}

/** A stable code for rows and logs: a message may quote content. */
export function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined
  return typeof code === "string" && code !== "" ? code : "internal_error"
}
