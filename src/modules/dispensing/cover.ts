import { MedusaError } from "@medusajs/framework/utils"
import type { AllocationRow, AuthorisationRow, CartLine } from "../../contracts/authorisation"
import { dayTexts } from "../../lib/day-text"
import { customerRefusal, refusal, type RefusalCode } from "../../lib/errors"
import { istDate } from "../../lib/ist"
import { nameOf } from "../../lib/name-of-line"
import { assertCartLine } from "../../rules/allocation"
import { tooLittle, tooLittleRefusal } from "../../rules/packs"
import { isAuthorisedProduct } from "../../rules/substitution"
import { hasRunOut } from "../../rules/validity"

/** What stands in the way of one line of a cart, of all that is approved for its customer. */
export type LineCover = {
  line_id: string
  state:
    | "approved"
    /** The line is another than the one that was approved. */
    | "changed"
    /** An approval would do: the prescription is to be used for this cart. */
    | "attach"
    /** It would, but another cart of the customer holds it. */
    | "in_another_cart"
    | "withdrawn"
    | "expired"
    | "used_up"
    | "approved_for_less"
    /** No approval names the product. */
    | "needed"
  /** The prescription that is meant, if one is. */
  prescription_id: string | null
  /** Why the line cannot be paid; null when it can. */
  said: MedusaError | null
}

/** What the customer has for a cart: approvals, and what carts hold of them that no order has taken. */
export type Approved = {
  cart: { id: string; line_ids: string[] }
  authorisations: AuthorisationRow[]
  held: AllocationRow[]
}

type Standing = Approved & {
  allocation: AllocationRow | undefined
  customerId: string | null | undefined
}

/** The one place that says it: for the checkout, for what becomes of a payment, and for attaching. */
export function coverOf(line: CartLine, standing: Standing): LineCover {
  const { allocation, authorisations, customerId } = standing
  const authorisation = authorisations.find(({ id }) => id === allocation?.authorisation_id)
  const refused = refusalOf(() =>
    assertCartLine(line, { customer_id: customerId, allocation, authorisation, today: istDate() })
  )
  const of = { line_id: line.line_id, prescription_id: authorisation?.prescription_id ?? null }
  if (!refused) {
    return { ...of, state: "approved", said: null }
  }
  if (!allocation || !authorisation) {
    const own = authorisations.filter((row) => row.customer_id === customerId)
    const nearest = nearestOf(line, { ...standing, authorisations: own })
    return nearest ?? { ...of, state: "needed", said: refused }
  }
  if (allocation.customer_id !== customerId) {
    return { ...of, prescription_id: null, state: "changed", said: refused }
  }
  const lacks = shortcoming(line, authorisation, standing)
  return lacks.state === "attach" ? { ...of, state: "changed", said: refused } : { ...of, ...lacks }
}

/** One that would do comes first, then the newest. Undefined when no approval names the product. */
export function nearestOf(line: CartLine, approved: Approved): LineCover | undefined {
  const { facts } = line
  const candidates = approved.authorisations
    .filter((row) => facts && isAuthorisedProduct(row, facts))
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .map((row) => ({
      line_id: line.line_id,
      prescription_id: row.prescription_id,
      ...shortcoming(line, row, approved),
    }))
  const would = (state: LineCover["state"]) => candidates.find((one) => one.state === state)
  return would("attach") ?? would("in_another_cart") ?? candidates[0]
}

function shortcoming(
  line: CartLine,
  row: AuthorisationRow,
  { cart, held }: Approved
): Pick<LineCover, "state" | "said"> {
  const product = nameOf(line)
  if (row.withdrawn) {
    return { state: "withdrawn", said: customerRefusal("rx_required", "withdrawn", { product }) }
  }
  if (hasRunOut(row, istDate())) {
    const said = customerRefusal("rx_expired", "line", { product, day: dayTexts(row.valid_until) })
    return { state: "expired", said }
  }
  const ofRow = held.filter(({ authorisation_id }) => authorisation_id === row.id)
  const elsewhere = ofRow.filter(({ cart_id }) => cart_id !== cart.id)
  // Of this cart, the line's own and those of lines that have left it: attaching gives them back first.
  const ownAgain = ofRow.filter(
    ({ cart_id, cart_line_id }) =>
      cart_id === cart.id &&
      (cart_line_id === line.line_id || !cart.line_ids.includes(cart_line_id))
  )
  const here = row.remaining_base_units + unitsOf(ownAgain)
  const left = here + unitsOf(elsewhere)
  const lacking = (approved: number) =>
    line.facts && tooLittle(line.facts, { quantity: line.quantity, approved })
  if (!lacking(here)) {
    return { state: "attach", said: customerRefusal("rx_required", "attach_again", { product }) }
  }
  const short = lacking(left)
  if (!short) {
    const said = customerRefusal("rx_required", "in_another_cart", { product })
    return { state: "in_another_cart", said }
  }
  if (left === 0) {
    return { state: "used_up", said: customerRefusal("rx_line_exhausted", "used_up", { product }) }
  }
  return { state: "approved_for_less", said: tooLittleRefusal(short, product) }
}

const unitsOf = (allocations: AllocationRow[]) =>
  allocations.reduce((sum, { quantity_base_units }) => sum + quantity_base_units, 0)

function refusalOf(assert: () => void): MedusaError | undefined {
  try {
    assert()
    return undefined
  } catch (error) {
    if (error instanceof MedusaError) {
      return error
    }
    throw error
  }
}

/** Why a prescription that was named for a cart covers no line of it, where no approval of it says so. */
export function notCovered(code: RefusalCode, product: string): MedusaError {
  switch (code) {
    case "rx_product_mismatch":
    case "rx_patient_mismatch":
    case "unclassified":
    case "unsellable":
      return customerRefusal(code, "line", { product })
    case "rx_required":
      return customerRefusal(code, "needed", { product })
    default:
      return refusal(code, `${product}: the prescription does not cover it`)
  }
}
