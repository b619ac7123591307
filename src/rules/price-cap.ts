import { isAbovePaise } from "../lib/paise"
import { withTax, type Rupees } from "../lib/rupees"

/**
 * The most one unit may cost: the lowest of the MRPs that are known, of the maker's list in force and
 * of the lots on sale (docs/law.md P1).
 *
 * @returns null when none is known
 */
export function priceCap(...mrps: (number | null | undefined)[]): number | null {
  const known = mrps.filter((mrp) => typeof mrp === "number")
  return known.length > 0 ? Math.min(...known) : null
}

/** What a line asks for one unit, and whether the tax is in it: what a customer pays is compared. */
export type UnitPrice = {
  unit_price: Rupees
  is_tax_inclusive: boolean
  /** What comes on top when the price is without tax; rates in percent. */
  tax_lines?: readonly { rate: Rupees }[] | null
}

/**
 * Does a unit cost more than its cap? An MRP includes tax, so tax is added where a price is without
 * it, and nothing is rounded (docs/law.md P1). Where no cap is known, no price is within it.
 */
export function isAboveCap(
  { unit_price, is_tax_inclusive, tax_lines }: UnitPrice,
  capPaise: number | null
): boolean {
  const rates = is_tax_inclusive ? [] : (tax_lines ?? []).map(({ rate }) => rate)
  return capPaise === null || isAbovePaise(withTax(unit_price, rates), capPaise)
}
