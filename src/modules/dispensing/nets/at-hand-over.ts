import type { AllocationRow, AuthorisationRow } from "../../../contracts/authorisation"
import { dayText } from "../../../lib/day-text"
import { refusal } from "../../../lib/errors"
import { istDate } from "../../../lib/ist"
import { nameOf } from "../../../lib/name-of-line"
import { assertAllocation } from "../../../rules/allocation"
import { isExpired } from "../../../rules/expiry"
import { type OrderLine } from "../order-lines"
import type { HandoverInput } from "../types"

type Leaving = {
  input: HandoverInput
  line: HandoverInput["lines"][number]
  orderLine: OrderLine | undefined
  authorisation: AuthorisationRow | undefined
}

/**
 * The net at hand-over.
 *
 * @returns the allocation that the line leaves on
 * @throws rx_required and its kin, state_conflict, naming the order line
 */
export function allocationToLeaveOn(
  allocation: AllocationRow | undefined,
  { input, line, orderLine, authorisation }: Leaving
): AllocationRow {
  const name = nameOf(orderLine)
  const today = istDate(input.at)
  if (!orderLine || orderLine.order_id !== input.order_id) {
    throw refusal("rx_required", `${name}: is not in the order`)
  }
  assertAllocation(allocation, {
    line: name,
    authorisation,
    customer_id: orderLine.customer_id,
    variant_id: line.facts.variant_id,
    states: ["reserved"],
    asker: "staff",
    today,
  })
  if (isExpired(line.lot, today)) {
    throw refusal(
      "state_conflict",
      `${name}: the batch's last day was ${dayText(line.lot.expires_on, "en")}`
    )
  }
  return allocation
}
