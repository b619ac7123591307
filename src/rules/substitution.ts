import type { GenericLine, MedicineFacts } from "../contracts/medicine"
import type { LineMatch } from "../contracts/prescription"

type AuthorisedProduct = {
  match: LineMatch
  medicine_id: string | null
  generic: GenericLine | null
}

/**
 * Is this product what was written (docs/law.md D7: no substitution)? The very medicine, or, when the
 * line was written generically, the same molecules in the same strengths and the same form.
 */
export function isAuthorisedProduct(line: AuthorisedProduct, facts: MedicineFacts): boolean {
  if (line.match === "brand_exact") {
    return line.medicine_id !== null && line.medicine_id === facts.medicine_id
  }
  return (
    line.generic !== null &&
    line.generic.molecules.length > 0 &&
    normal(line.generic.form) === normal(facts.form) &&
    composition(line.generic.molecules) === composition(facts.molecules)
  )
}

function composition(molecules: { molecule_id: string; strength: string }[]): string {
  return molecules
    .map(({ molecule_id, strength }) => `${molecule_id}=${normal(strength)}`)
    .sort()
    .join("+")
}

/** "500 MG" and "500mg" are the same strength. */
function normal(text: string): string {
  return text.toLowerCase().replace(/\s+/g, "")
}
