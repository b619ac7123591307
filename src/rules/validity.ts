import type { Condition } from "../contracts/prescription"
import { dayText } from "../lib/day-text"
import { refusal } from "../lib/errors"
import { addDays, type IstDate } from "../lib/ist"

/** As the pharmacist's form says it. */
const SAID: Record<Condition, string> = {
  unstated: "Not stated",
  acute: "Acute",
  chronic: "Chronic",
}

/**
 * The last day on which a prescription may be supplied on (docs/law.md D4, D15). Asked before the
 * signature, and again when the signature is made binding.
 *
 * @param policy the newest row in force for the condition on that day, if there is one
 * @throws rx_expired
 */
export function lastDayOf(prescription: {
  authored_on: IstDate
  condition: Condition
  policy: { days: number; citation: string } | undefined
  on: IstDate
}): IstDate {
  const { authored_on, condition, policy, on } = prescription
  if (!policy) {
    throw refusal(
      "rx_expired",
      `No rule says how long a prescription of ${dayText(authored_on, "en")} holds`
    )
  }
  const last = addDays(authored_on, policy.days)
  if (last < on) {
    throw refusal(
      "rx_expired",
      `Date on the prescription: ${dayText(authored_on, "en")} is more than ${policy.days} days ago. A prescription whose condition is “${SAID[condition]}” holds no longer (${policy.citation}). Reject it as too old. Choose another condition only if the page says it.`
    )
  }
  return last
}

/** An approval may be used on its last day, and not after it. */
export function hasRunOut({ valid_until }: { valid_until: IstDate }, on: IstDate): boolean {
  return valid_until < on
}
