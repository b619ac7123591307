import type { MedusaContainer } from "@medusajs/framework/types"
import type { Condition } from "../../contracts/prescription"
import { inForce } from "../../lib/in-force"
import { isIstDate, istDate } from "../../lib/ist"
import { DISPENSING_MODULE } from "../../modules/dispensing"
import type DispensingModuleService from "../../modules/dispensing/service"
import { lastDayOf } from "../../rules/validity"

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
  lastDayOf({ authored_on: authoredOn, condition, policy, on: today })
}
