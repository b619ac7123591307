import { customerRefusal, refusal } from "../../lib/errors"
import { nameOf } from "./order-lines"
import type { AllocationRow, AuthorisationRow, CartLine, MedicineFacts } from "./types"

/**
 * Every guard asks the same questions in the same order; only what "the line" is differs.
 *
 * @returns true when the line needs a prescription
 * @throws unclassified, unsellable
 */
export function needsPrescription(
  facts: MedicineFacts | undefined,
  line: string
): facts is MedicineFacts {
  if (!facts || facts.scheme === null) {
    throw customerRefusal("unclassified", "line", { product: line })
  }
  if (!facts.sellable) {
    throw customerRefusal("unsellable", "line", { product: line })
  }
  return facts.prescription_required
}

/** A customer can do something for the prescription, whoever packs or hands over can not. */
const STAFF_WITHOUT_APPROVAL =
  "has no approval to leave on. Cancel the order, or take the line out: its money goes back."
const STAFF_WITHDRAWN =
  "a pharmacist took the approval back. Cancel the order, or take the line out: its money goes back. After a new approval the customer orders again."

/**
 * @throws rx_required, rx_patient_mismatch, rx_expired
 */
export function assertAllocation(
  line: string,
  allocation: AllocationRow | undefined,
  authorisation: AuthorisationRow | undefined,
  expected: {
    customer_id: string | null | undefined
    variant_id: string | null
    states: AllocationRow["state"][]
    /** Who reads the refusal. */
    asker: "customer" | "staff"
  },
  today: string
): asserts allocation is AllocationRow {
  const { asker } = expected
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
  if (authorisation.valid_until < today) {
    throw customerRefusal("rx_expired", "line", { product: line, day: authorisation.valid_until })
  }
}

/** For a cart the quantity has to be the very one that was approved. */
export function assertCartLine(
  line: CartLine,
  customerId: string | null | undefined,
  allocation: AllocationRow | undefined,
  authorisation: AuthorisationRow | undefined,
  today: string
): void {
  const name = nameOf(line)
  const states: AllocationRow["state"][] = ["reserved", "consumed"]
  assertAllocation(
    name,
    allocation,
    authorisation,
    { customer_id: customerId, variant_id: line.variant_id, states, asker: "customer" },
    today
  )
  if (allocation.quantity !== line.quantity) {
    throw customerRefusal("rx_required", "quantity_changed", { product: name })
  }
  if (line.allocation_id !== undefined && line.allocation_id !== allocation.id) {
    throw customerRefusal("rx_required", "attach_again", { product: name })
  }
}
