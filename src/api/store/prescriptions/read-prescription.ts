import type { MedusaContainer } from "@medusajs/framework/types"
import { tooLittleText } from "../../../modules/dispensing/packs"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import type PrescriptionModuleService from "../../../modules/prescription/service"
import { approvedTooLittleFor } from "../../../workflows/prescription/approved-too-little"

/**
 * A customer's prescription as all its routes show it. A line that was approved and keeps its cart
 * closed says why, and what to do.
 *
 * @throws not_found
 */
export async function readPrescription(container: MedusaContainer, id: string, customerId: string) {
  const prescription = await container
    .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    .customerDetail(id, customerId)
  const little = await approvedTooLittleFor(container, prescription.lines)
  return {
    ...prescription,
    lines: prescription.lines.map((line) => {
      const why = little.get(line.cart_line_id ?? "")
      return {
        ...line,
        closed_because: why ? { code: why.code, text: tooLittleText(why) } : null,
      }
    }),
  }
}
