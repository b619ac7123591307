import { MedusaError } from "@medusajs/framework/utils"
import { customerRefusal, refusal, type RefusalCode } from "../../lib/errors"
import { istDate } from "../../lib/ist"
import { assertCartLine } from "./guards"
import { isAuthorisedProduct } from "./matching"
import { nameOf } from "./order-lines"
import { tooLittle, tooLittleRefusal } from "./packs"
import type { AllocationRow, AuthorisationRow, CartLine } from "./types"

/** What stands in the way of one line of a cart, of all that is approved for its customer. */
export type LineCover = {
  line_id: string
  state:
    | "approved"
    /** The line is another than the one that was approved. */
    | "changed"
    /** An approval would do: the prescription is to be used for this cart. */
    | "attach"
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

type Standing = {
  allocation: AllocationRow | undefined
  authorisation: AuthorisationRow | undefined
  /** All approvals of the customer. */
  own: AuthorisationRow[]
  customerId: string
}

export function coverOf(line: CartLine, standing: Standing): LineCover {
  const { allocation, authorisation, own, customerId } = standing
  const prescription_id = authorisation?.prescription_id ?? null
  try {
    assertCartLine(line, customerId, allocation, authorisation, istDate())
    return { line_id: line.line_id, state: "approved", prescription_id, said: null }
  } catch (error) {
    if (!(error instanceof MedusaError)) {
      throw error
    }
    if (allocation && authorisation) {
      const { state } = shortcoming(line, authorisation)
      const ended = state === "withdrawn" || state === "expired"
      return {
        line_id: line.line_id,
        state: ended ? state : "changed",
        prescription_id,
        said: error,
      }
    }
    const nearest = nearestOf(line, own)
    return nearest ?? { line_id: line.line_id, state: "needed", prescription_id: null, said: error }
  }
}

/** One that would do comes first, then the newest. */
function nearestOf(line: CartLine, own: AuthorisationRow[]): LineCover | undefined {
  const { facts } = line
  const candidates = own
    .filter((row) => facts && isAuthorisedProduct(row, facts))
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .map((row) => ({
      line_id: line.line_id,
      prescription_id: row.prescription_id,
      ...shortcoming(line, row),
    }))
  return candidates.find(({ state }) => state === "attach") ?? candidates[0]
}

function shortcoming(line: CartLine, row: AuthorisationRow): Pick<LineCover, "state" | "said"> {
  const product = nameOf(line)
  if (row.withdrawn) {
    return { state: "withdrawn", said: customerRefusal("rx_required", "withdrawn", { product }) }
  }
  if (row.valid_until < istDate()) {
    const said = customerRefusal("rx_expired", "line", { product, day: row.valid_until })
    return { state: "expired", said }
  }
  const left = row.remaining_base_units
  const short = line.facts && tooLittle(line.facts, line.quantity, left)
  if (!short) {
    return { state: "attach", said: customerRefusal("rx_required", "attach_again", { product }) }
  }
  if (left === 0) {
    return { state: "used_up", said: customerRefusal("rx_line_exhausted", "used_up", { product }) }
  }
  return { state: "approved_for_less", said: tooLittleRefusal(short, product) }
}

/** Why a prescription that was named for a cart does not cover a line of it. */
export function notCovered(code: RefusalCode, product: string): MedusaError {
  switch (code) {
    case "rx_line_exhausted":
      return customerRefusal(code, "not_enough", { product })
    case "rx_pack_exceeds_total":
    case "rx_product_mismatch":
    case "rx_patient_mismatch":
    case "unclassified":
    case "unsellable":
      return customerRefusal(code, "line", { product })
    case "rx_required":
      return customerRefusal(code, "withdrawn", { product })
    case "rx_expired":
      return customerRefusal(code, "general")
    default:
      return refusal(code, `${product}: the prescription does not cover it`)
  }
}
