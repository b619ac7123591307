import { refusal } from "../lib/errors"

/** Local delivery of goods. */
export const DELIVERY_SAC = "996813"

/** What is taxed: its HSN or SAC, and the names of the molecules that it consists of. */
export type Taxed = { code: string; molecules: string[] }

/** A row of the rates. */
export type GstRate = {
  id: string
  code_prefix: string
  /** The molecule that the row is for; null when it is for the whole code. */
  exception: string | null
  rate_basis_points: number
  citation: string
}

/**
 * The GST rate of a product on a day (docs/law.md P2). A molecule that is named comes before its code,
 * and a longer code before a shorter one. A name holds for a product of that molecule alone: a
 * combination is not the named drug.
 *
 * @param inForce the rates of that day
 * @throws hsn_missing
 */
export function gstRateOf({ code, molecules }: Taxed, inForce: readonly GstRate[]): GstRate {
  const only = molecules.length === 1 ? molecules[0].toLowerCase() : null
  const [rate] = inForce
    .filter(
      ({ code_prefix, exception }) =>
        code.startsWith(code_prefix) && (exception === null || exception.toLowerCase() === only)
    )
    .sort(
      (a, b) =>
        Number(a.exception === null) - Number(b.exception === null) ||
        b.code_prefix.length - a.code_prefix.length
    )
  if (!rate) {
    throw refusal("hsn_missing", `No GST rate is in force for the code "${code}"`)
  }
  return rate
}
