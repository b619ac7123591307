import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { sayBesideRefusal } from "../../../lib/beside-refusal"
import { textsOf } from "../../../lib/errors"
import { localeOfRequest } from "../../../lib/locale"
import { prescriptionLines } from "../../../queries/prescription/prescription-lines"
import { shownLines } from "./shown-lines"

const FOR_WANT_OF_A_PRESCRIPTION = [
  "rx_required",
  "rx_expired",
  "rx_line_exhausted",
  "rx_pack_exceeds_total",
]

/**
 * Says beside a refusal what each scheduled line of the cart lacks.
 *
 * @returns the refusal in the words of the first such line, with the code that is given; undefined when
 *   it is not for want of a prescription, or not any more
 */
export async function sayPrescriptionLines(
  req: MedusaRequest<unknown>,
  res: object,
  { code, ...cart }: { code: string | undefined; cart_id: string; customer_id: string }
): Promise<MedusaError | undefined> {
  if (!code || !FOR_WANT_OF_A_PRESCRIPTION.includes(code)) {
    return undefined
  }
  const lines = await prescriptionLines(req.scope, cart)
  const locale = localeOfRequest(req)
  sayBesideRefusal(res, () => ({
    prescription_lines: shownLines(lines, locale),
  }))
  const first = lines.find(({ said }) => said !== null)?.said
  if (!first) {
    return undefined
  }
  const refused = new MedusaError(MedusaError.Types.NOT_ALLOWED, first.message, code)
  return Object.assign(refused, { texts: textsOf(first) })
}
