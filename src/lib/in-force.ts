import type { IstDate } from "./ist"

/**
 * Law, rates, limits and periods are rows with a first day and the day on which they no longer hold:
 * `effective_from <= day < effective_to`. One meaning everywhere, in three notations: for
 * SQL, for lists and for a row. Two of them are queries, so it stands here and not among the rules.
 */

/** @param day an expression of one value; a placeholder is needed twice */
export const inForceSql = (row: string, day: string) =>
  `${row}.deleted_at IS NULL AND ${row}.effective_from <= ${day}
   AND (${row}.effective_to IS NULL OR ${row}.effective_to > ${day})`

/** The filter of a module's list. */
export const inForce = (day: IstDate) => ({
  effective_from: { $lte: day },
  $or: [{ effective_to: null }, { effective_to: { $gt: day } }],
})

type Row = { effective_from: IstDate; effective_to: IstDate | null }

export function standingOn(day: IstDate, row: Row): "not yet in force" | "in force" | "ended" {
  if (row.effective_from > day) {
    return "not yet in force"
  }
  return row.effective_to === null || row.effective_to > day ? "in force" : "ended"
}
