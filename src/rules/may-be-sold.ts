import type { MedicineFacts } from "../contracts/medicine"
import { customerRefusal } from "../lib/errors"

/**
 * Why goods are not sold at all; null when they are. What nobody has classified is not sold, and
 * Schedule X, NDPS and MTP kits never are (docs/law.md D1, D2).
 */
export function saleFaultOf(
  facts: Pick<MedicineFacts, "scheme" | "sellable"> | undefined
): "unclassified" | "unsellable" | null {
  if (!facts || facts.scheme === null) {
    return "unclassified"
  }
  return facts.sellable ? null : "unsellable"
}

/** Does a line need no unit of an approval? What is not sold at all is refused elsewhere, by its code. */
export function isSoldWithoutPrescription(facts: MedicineFacts | undefined): boolean {
  return saleFaultOf(facts) === null && facts?.prescription_required === false
}

/**
 * May the goods be sold, and if so, on a prescription alone (docs/law.md D1)? Asked of each line before
 * its approval is, up to the parcel.
 *
 * @throws unclassified, unsellable
 */
export function needsPrescription(
  facts: MedicineFacts | undefined,
  product: string
): facts is MedicineFacts {
  const fault = saleFaultOf(facts)
  if (fault) {
    throw customerRefusal(fault, "line", { product })
  }
  return facts?.prescription_required === true
}
