import type { IstDate } from "./ist"

/**
 * Law, rates, limits and periods are rows with a first day and the day on which they no longer hold:
 * `effective_from <= day < effective_to`. One meaning everywhere; two names for SQL and for lists.
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
