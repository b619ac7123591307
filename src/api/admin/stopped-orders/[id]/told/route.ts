import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { DISPENSING_MODULE } from "../../../../../modules/dispensing"
import type DispensingModuleService from "../../../../../modules/dispensing/service"
import type { AdminCustomerToldType } from "../../validators"

/** POST /admin/stopped-orders/:id/told: the customer knows that what was handed over is not approved any more. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminCustomerToldType>,
  res: MedusaResponse
): Promise<void> {
  const { id: order_id } = req.params
  await req.scope.resolve<DispensingModuleService>(DISPENSING_MODULE).recordTold({
    order_id,
    withdrawal_ids: req.validatedBody.withdrawal_ids,
    user_id: req.auth_context.actor_id,
  })
  res.status(201).json({ told: { order_id } })
}
