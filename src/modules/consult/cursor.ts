import { refusal } from "../../lib/errors"

/** Where the next page of a list goes on; null where this one was the last. */
export function nextCursor(found: { id: string }[], shown: { id: string }[]): string | null {
  return found.length > shown.length ? (shown.at(-1)?.id ?? null) : null
}

/** @throws invalid_request */
export function rowIn(cursor: string, form: RegExp): string {
  if (!form.test(cursor)) {
    throw refusal("invalid_request", "cursor: take it from the previous answer")
  }
  return cursor
}
