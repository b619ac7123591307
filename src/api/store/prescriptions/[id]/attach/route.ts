import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PRESCRIPTION_MODULE } from "../../../../../modules/prescription"
import type PrescriptionModuleService from "../../../../../modules/prescription/service"
import { findOpenPayment } from "../../../../../queries/payment/find-open-payment"
import { attachPrescription } from "../../../../../workflows/prescription/workflows/attach-prescription"
import { assertOwnOpenCart } from "../../own-cart"
import { readPrescription } from "../../read-prescription"
import type { StoreAttachPrescription } from "../../validators"

/**
 * Uses a stored prescription for a cart. `unallocated` names lines that it does not cover, and why;
 * `moved_from` the carts that it has left: what is paid on an open page of theirs goes back.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<StoreAttachPrescription>,
  res: MedusaResponse
): Promise<void> {
  const customerId = req.auth_context.actor_id
  const { cart_id } = req.validatedBody
  const { id } = req.params
  const service = req.scope.resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
  await service.customerDetail(id, customerId)
  await assertOwnOpenCart(req.scope, cart_id, customerId)
  const { refused, left_cart_ids } = await attachPrescription(req.scope, {
    prescription_id: id,
    cart_id,
    customer_id: customerId,
  })
  res.json({
    prescription: await readPrescription(req, id),
    unallocated: refused.map(({ line_id, code }) => ({ cart_line_id: line_id, code })),
    moved_from: await Promise.all(
      left_cart_ids.map(async (left) => ({
        cart_id: left,
        payment_open: (await findOpenPayment(req.scope, left)) !== undefined,
      }))
    ),
  })
}
