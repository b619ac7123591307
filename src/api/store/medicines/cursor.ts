import { refusal } from "../../../lib/errors"

const PLACE = /^(?:(\d{1,3}) )?(med_[0-9A-Z]{26})$/

export type Place = {
  id: string
  /** How near to what was searched; 0 where nothing was. */ rank: number
}

/** The place in the list after a medicine: stable while others are added, renamed or repriced. */
export const cursorAfter = ({ id, rank }: Place) =>
  Buffer.from(rank > 0 ? `${rank} ${id}` : id).toString("base64url")

/** @throws invalid_request when the text is no cursor of ours */
export function placeIn(cursor: string): Place {
  const [, rank, id] = PLACE.exec(Buffer.from(cursor, "base64url").toString()) ?? []
  const place = id ? { id, rank: Number(rank ?? 0) } : undefined
  if (!place || cursorAfter(place) !== cursor) {
    throw refusal("invalid_request", "cursor: not one of this list")
  }
  return place
}
