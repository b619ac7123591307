import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import { PRESCRIPTION_MODULE } from "../../modules/prescription"
import type PrescriptionModuleService from "../../modules/prescription/service"
import type { ReviewLineInput } from "../../rules/review"

/**
 * A verdict may name lines of the prescription's own cart only. It is not a guard: allocation looks
 * again under its locks.
 *
 * @throws not_found, invalid_request naming the line
 */
export async function assertCartLinesOfReview(
  container: MedusaContainer,
  prescriptionId: string,
  lines: ReviewLineInput[]
): Promise<void> {
  const named = lines.flatMap(({ cart_line_id }) => cart_line_id ?? [])
  if (named.length === 0) {
    return
  }
  const service = container.resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
  const [prescription] = await service.listPrescriptions({ id: prescriptionId }, { take: 1 })
  if (!prescription) {
    throw refusal("not_found", "There is no such prescription")
  }
  const found = prescription.cart_id
    ? await container
        .resolve(Modules.CART)
        .listLineItems({ cart_id: prescription.cart_id, id: named }, { select: ["id"], take: null })
    : []
  const foreign = lines.findIndex(
    ({ cart_line_id }) => cart_line_id && !found.some(({ id }) => id === cart_line_id)
  )
  if (foreign >= 0) {
    throw refusal(
      "invalid_request",
      `Line ${foreign + 1}, cart line: not a line of this cart (cart_line_id)`
    )
  }
}
