import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { OPEN_PAYMENT_MODULE } from "../../../../../modules/open-payment"
import type OpenPaymentModuleService from "../../../../../modules/open-payment/service"
import { AdminReleaseClaim } from "../../validators"

/** POST /admin/failed-refunds/:id/claim: "I pay this now", so that nobody else does. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  const claimed_by = req.auth_context.actor_id
  await openPayments(req).claimRefund({ id, user_id: claimed_by })
  res.status(201).json({ claim: { id, claimed_by } })
}

/** DELETE /admin/failed-refunds/:id/claim?claimed_by=: nothing was paid by them, so that somebody else may. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  const { claimed_by } = AdminReleaseClaim.parse(req.query)
  await openPayments(req).releaseRefund({ id, user_id: claimed_by })
  res.json({ id, object: "claim", deleted: true })
}

function openPayments(req: AuthenticatedMedusaRequest): OpenPaymentModuleService {
  return req.scope.resolve<OpenPaymentModuleService>(OPEN_PAYMENT_MODULE)
}
