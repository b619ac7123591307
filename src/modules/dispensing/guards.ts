import { refusal } from "../../lib/errors"
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
    throw refusal("unclassified", `${line}: the product has no classification in force`)
  }
  if (!facts.sellable) {
    throw refusal("unsellable", `${line}: the product is not sold here`)
  }
  return facts.prescription_required
}

/** A customer can do something for the prescription, whoever packs or hands over can not. */
const WITHOUT_APPROVAL = {
  customer: "needs an approved prescription. Upload one for it, or remove it.",
  staff:
    "has no approval to leave on. Cancel the order, or take the line out: its money goes back.",
}
const WITHDRAWN = {
  customer: "a pharmacist took the approval back",
  staff:
    "a pharmacist took the approval back. Cancel the order, or take the line out: its money goes back. After a new approval the customer orders again.",
}

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
    throw refusal("rx_required", `${line}: ${WITHDRAWN[asker]}`)
  }
  if (!allocation || !authorisation || !expected.states.includes(allocation.state)) {
    throw refusal("rx_required", `${line}: ${WITHOUT_APPROVAL[asker]}`)
  }
  if (allocation.customer_id !== expected.customer_id) {
    throw refusal("rx_patient_mismatch", `${line}: the prescription is not this customer's`)
  }
  if (allocation.variant_id !== expected.variant_id) {
    throw refusal("rx_required", `${line}: the product changed after the approval`)
  }
  if (authorisation.valid_until < today) {
    throw refusal(
      "rx_expired",
      `${line}: the prescription's last day was ${authorisation.valid_until}`
    )
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
    throw refusal("rx_required", `${name}: the quantity changed after the approval`)
  }
  if (line.allocation_id !== undefined && line.allocation_id !== allocation.id) {
    throw refusal("rx_required", `${name}: attach the prescription to this cart again`)
  }
}
