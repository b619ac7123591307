/**
 * The most one unit may cost: the lowest of the MRPs that are known (DPCO 2013; docs/law.md).
 *
 * @returns null when none is known
 */
export function priceCap(...mrps: (number | null | undefined)[]): number | null {
  const known = mrps.filter((mrp) => typeof mrp === "number")
  return known.length > 0 ? Math.min(...known) : null
}
