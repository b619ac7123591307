import type { LaneMode } from "../../contracts/lane"

/**
 * How each schedule may leave (docs/law.md D4), strict where readings differ: H1 over the counter only.
 * An owner may relax a row with a reason; X and NDPS are not sold at all.
 */

const DOORSTEP_NOTICE = "GSR 220(E), 26 Mar 2020"
const DRUGS_RULES = "Drugs Rules 1945, Rule 65"
const RULES_SINCE = "1945-12-21"
const DOORSTEP_SINCE = "2020-03-26"

function policy(
  scheme: string,
  mode: LaneMode,
  row: { allowed: boolean; same_district?: boolean; reason: string }
) {
  const byNotice = mode === "doorstep" && scheme !== "OTC"
  return {
    scheme,
    mode,
    district: null,
    same_district: false,
    ...row,
    citation: byNotice ? DOORSTEP_NOTICE : DRUGS_RULES,
    effective_from: byNotice ? DOORSTEP_SINCE : RULES_SINCE,
    effective_to: null,
  }
}

const OVER_THE_COUNTER = "handed over at the licensed premises"
const TO_THE_DOOR = "to an address in the revenue district of the licence"

export const POLICIES = [
  policy("OTC", "doorstep", { allowed: true, reason: "no schedule" }),
  policy("OTC", "pickup", { allowed: true, reason: "no schedule" }),
  ...["G", "H", "C", "C1"].flatMap((scheme) => [
    policy(scheme, "doorstep", { allowed: true, same_district: true, reason: TO_THE_DOOR }),
    policy(scheme, "pickup", { allowed: true, reason: OVER_THE_COUNTER }),
  ]),
  policy("H1", "doorstep", { allowed: false, reason: "excluded from doorstep delivery" }),
  policy("H1", "pickup", { allowed: true, reason: OVER_THE_COUNTER }),
  ...["X", "NDPS"].flatMap((scheme) => [
    policy(scheme, "doorstep", { allowed: false, reason: "not sold on this platform" }),
    policy(scheme, "pickup", { allowed: false, reason: "not sold on this platform" }),
  ]),
]
