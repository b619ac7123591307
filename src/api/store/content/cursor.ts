import { refusal } from "../../../lib/errors"

/** The place in a list after a document: stable while others are published. */
export const cursorAfter = (documentId: string) => Buffer.from(documentId).toString("base64url")

/** @throws invalid_request when the text is no cursor of ours */
export function documentIdOf(cursor: string): string {
  const id = Buffer.from(cursor, "base64url").toString()
  if (!/^\d{1,9}$/.test(id) || cursorAfter(id) !== cursor) {
    throw refusal("invalid_request", "cursor: not one of this list")
  }
  return id
}
