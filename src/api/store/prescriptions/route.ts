import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import type PrescriptionModuleService from "../../../modules/prescription/service"
import { receiveUpload } from "../../../workflows/prescription/workflows/record-upload"
import { assertOwnOpenCart } from "./own-cart"
import { readPrescription, showPrescriptions } from "./read-prescription"
import { readUpload } from "./upload"
import type { StoreListPrescriptions } from "./validators"

/**
 * Uploads a prescription, one at a time for a customer. The same files again give the prescription
 * that exists, with 200.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const customerId = req.auth_context.actor_id
  const service = req.scope.resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
  const { id, created } = await service.inUploadTurn(customerId, async () => {
    const upload = await readUpload(req, res, (cartId) =>
      assertOwnOpenCart(req.scope, cartId, customerId)
    )
    return receiveUpload(req.scope, { customer_id: customerId, ...upload })
  })
  res.status(created ? 201 : 200).json({ prescription: await readPrescription(req, id) })
}

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, StoreListPrescriptions>,
  res: MedusaResponse
): Promise<void> {
  const { status, ...filter } = req.validatedQuery
  const service = req.scope.resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
  const { prescriptions, next_cursor } = await service.listForCustomer(
    { ...filter, status: status ? [status].flat() : undefined },
    req.auth_context.actor_id
  )
  res.json({ prescriptions: await showPrescriptions(req, prescriptions), next_cursor })
}
