import { refusal } from "../../../lib/errors"

const MEDICINE_ID = /^med_[0-9A-Z]{26}$/

/** The place in the list after a medicine: stable while others are added, renamed or repriced. */
export const cursorAfter = (medicineId: string) => Buffer.from(medicineId).toString("base64url")

/** @throws invalid_request when the text is no cursor of ours */
export function medicineIdOf(cursor: string): string {
  const id = Buffer.from(cursor, "base64url").toString()
  if (!MEDICINE_ID.test(id) || cursorAfter(id) !== cursor) {
    throw refusal("invalid_request", "cursor: not one of this list")
  }
  return id
}
