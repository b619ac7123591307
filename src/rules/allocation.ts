import type { AllocationRow, AuthorisationRow, CartLine } from "../contracts/authorisation"
import type { MedicineFacts } from "../contracts/medicine"
import { dayTexts } from "../lib/day-text"
import { customerRefusal, refusal, type RefusalCode } from "../lib/errors"
import type { IstDate } from "../lib/ist"
import { nameOf } from "../lib/name-of-line"
import { saleFaultOf } from "./may-be-sold"
import { shortageOf } from "./packs"
import { isAuthorisedProduct } from "./substitution"
import { hasRunOut } from "./validity"

/** A customer can do something for the prescription, whoever packs or hands over can not. */
const STAFF_WITHOUT_APPROVAL =
  "has no approval to leave on. Cancel the order: its money goes back. Or take the line out, and give its money back."
const STAFF_WITHDRAWN =
  "a pharmacist took the approval back. Cancel the order: its money goes back. Or take the line out, and give its money back. After a new approval the customer orders again."

/**
 * May a line leave on what it holds of an approval (docs/law.md D1, D5)? Every net asks the same in the
 * same order; only what "the line" is differs.
 *
 * @throws rx_required, rx_patient_mismatch, rx_expired
 */
export function assertAllocation(
  allocation: AllocationRow | undefined,
  expected: {
    /** What people call the line. */
    line: string
    authorisation: AuthorisationRow | undefined
    customer_id: string | null | undefined
    variant_id: string | null
    states: AllocationRow["state"][]
    /** Who reads the refusal. */
    asker: "customer" | "staff"
    today: IstDate
  }
): asserts allocation is AllocationRow {
  const { asker, authorisation, line } = expected
  if (authorisation?.withdrawn) {
    throw asker === "staff"
      ? refusal("rx_required", `${line}: ${STAFF_WITHDRAWN}`)
      : customerRefusal("rx_required", "withdrawn", { product: line })
  }
  if (!allocation || !authorisation || !expected.states.includes(allocation.state)) {
    throw asker === "staff"
      ? refusal("rx_required", `${line}: ${STAFF_WITHOUT_APPROVAL}`)
      : customerRefusal("rx_required", "needed", { product: line })
  }
  if (allocation.customer_id !== expected.customer_id) {
    throw customerRefusal("rx_patient_mismatch", "line", { product: line })
  }
  if (allocation.variant_id !== expected.variant_id) {
    throw customerRefusal("rx_required", "product_changed", { product: line })
  }
  if (hasRunOut(authorisation, expected.today)) {
    throw customerRefusal("rx_expired", "line", {
      product: line,
      day: dayTexts(authorisation.valid_until),
    })
  }
}

/**
 * For a cart the quantity has to be the very one that was approved.
 *
 * @throws rx_required, rx_patient_mismatch, rx_expired
 */
export function assertCartLine(
  line: CartLine,
  held: {
    customer_id: string | null | undefined
    allocation: AllocationRow | undefined
    authorisation: AuthorisationRow | undefined
    today: IstDate
  }
): void {
  const { allocation, ...rest } = held
  const product = nameOf(line)
  assertAllocation(allocation, {
    ...rest,
    line: product,
    variant_id: line.variant_id,
    states: ["reserved", "consumed"],
    asker: "customer",
  })
  if (allocation.quantity !== line.quantity) {
    throw customerRefusal("rx_required", "quantity_changed", { product })
  }
  if (line.allocation_id !== undefined && line.allocation_id !== allocation.id) {
    throw customerRefusal("rx_required", "attach_again", { product })
  }
}

/** A line of a cart that wants units of a prescription. */
type Wanted = {
  line: CartLine & {
    /** One authorisation, when the pharmacist named the cart line; else the first that matches. */
    authorisation_id?: string
  }
  customer_id: string
}

/** Does a line still hold what it was given, so that nothing has to move? */
export function stillFits(current: AllocationRow, { line, customer_id }: Wanted): boolean {
  return (
    current.customer_id === customer_id &&
    current.variant_id === line.variant_id &&
    current.quantity === line.quantity &&
    (line.authorisation_id === undefined || line.authorisation_id === current.authorisation_id)
  )
}

type Choice = { authorisation: AuthorisationRow; facts: MedicineFacts } | { code: RefusalCode }

/**
 * The authorisation of a prescription from which a line takes its units (docs/law.md D1, D5, D7). The
 * refusal is the one of the candidate that came furthest.
 */
export function chooseAuthorisation(
  candidates: AuthorisationRow[],
  wanted: Wanted & { prescription_id: string; today: IstDate }
): Choice {
  const { line, customer_id, prescription_id, today } = wanted
  const { facts } = line
  const fault = saleFaultOf(facts)
  if (fault || !facts) {
    return { code: fault ?? "unclassified" }
  }
  if (!Number.isSafeInteger(line.quantity) || line.quantity < 1) {
    return { code: "quantity_invalid" }
  }
  const named = candidates.filter(
    (row) =>
      row.prescription_id === prescription_id &&
      (line.authorisation_id === undefined || row.id === line.authorisation_id)
  )
  const own = named.filter((row) => row.customer_id === customer_id)
  if (named.length > 0 && own.length === 0) {
    return { code: "rx_patient_mismatch" }
  }
  const active = own.filter((row) => !row.withdrawn)
  if (active.length === 0) {
    return { code: "rx_required" }
  }
  const matching = active.filter((row) => isAuthorisedProduct(row, facts))
  if (matching.length === 0) {
    return { code: "rx_product_mismatch" }
  }
  const valid = matching.filter((row) => !hasRunOut(row, today))
  if (valid.length === 0) {
    return { code: "rx_expired" }
  }
  const shortages = valid.map(({ remaining_base_units: remaining }) =>
    shortageOf(facts, { quantity: line.quantity, remaining })
  )
  const authorisation = valid.find((_, index) => shortages[index] === null)
  return authorisation
    ? { authorisation, facts }
    : { code: shortages.find((code) => code === "rx_pack_exceeds_total") ?? "rx_line_exhausted" }
}
