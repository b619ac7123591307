import type { MedusaContainer } from "@medusajs/framework/types"
import { refusal } from "../../lib/errors"
import { inForce } from "../../lib/in-force"
import { addDays, isIstDate, istDate } from "../../lib/ist"
import { DISPENSING_MODULE } from "../../modules/dispensing"
import type DispensingModuleService from "../../modules/dispensing/service"
import type { Condition } from "../../modules/prescription/types"

/** As the pharmacist's form says it. */
const SAID: Record<Condition, string> = {
  unstated: "Not stated",
  acute: "Acute",
  chronic: "Chronic",
}

/**
 * Says before the signature what authorising would say after it: too old to be supplied on (the
 * validity policy, docs/law.md D4 and D15).
 *
 * @throws rx_expired
 */
export async function assertStillValid(
  container: MedusaContainer,
  condition: Condition,
  authoredOn: string
): Promise<void> {
  if (!isIstDate(authoredOn)) {
    // A missing or malformed date is the checklist's to refuse.
    return
  }
  const today = istDate()
  // The newest row, which authorising will take.
  const [policy] = await container
    .resolve<DispensingModuleService>(DISPENSING_MODULE)
    .listValidityPolicies(
      { condition, ...inForce(today) },
      { order: { effective_from: "DESC" }, take: 1 }
    )
  if (!policy) {
    throw refusal("rx_expired", `No rule says how long a prescription of ${authoredOn} holds`)
  }
  if (addDays(authoredOn, policy.days) < today) {
    throw refusal(
      "rx_expired",
      `Date on the prescription: ${authoredOn} is more than ${policy.days} days ago. So long a prescription holds whose condition is “${SAID[condition]}” (${policy.citation}). Reject it as too old. Choose another condition only if the page says it.`
    )
  }
}
