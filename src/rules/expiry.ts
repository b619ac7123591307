import { isIstDate, type IstDate } from "../lib/ist"

/**
 * A lot may be sold on its last day, and not after it (Drugs Rules 65(17), docs/law.md D11). One whose
 * day cannot be read is not sold.
 */
export function isExpired({ expires_on }: { expires_on: string }, on: IstDate): boolean {
  return !isIstDate(expires_on) || expires_on < on
}
