import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { customerRefusal } from "../../../../../lib/errors"
import { RETURN_EVIDENCE_MODULE } from "../../../../../modules/return-evidence"
import type ReturnEvidenceModuleService from "../../../../../modules/return-evidence/service"
import { requestReturnForCustomerWorkflow } from "../../../../../workflows/order/workflows/request-return-for-customer"
import type { StoreRequestReturnType } from "../../validators"

type StoreRequestReturnResponse = {
  return: { id: string; order_id: string; status: "requested" }
}

/** POST /store/orders/:id/returns: what has reached the customer, in part or whole. */
export async function POST(
  req: AuthenticatedMedusaRequest<StoreRequestReturnType>,
  res: MedusaResponse<StoreRequestReturnResponse>
): Promise<void> {
  const { items, note } = req.validatedBody
  const customerId = req.auth_context.actor_id
  const reasons = await reasonIds(req.scope)
  const { result } = await requestReturnForCustomerWorkflow(req.scope).run({
    input: {
      order_id: req.params.id,
      customer_id: customerId,
      items: items.map(({ id, quantity, reason }) => {
        const reasonId = reasons.get(reason)
        if (!reasonId) {
          throw customerRefusal("invalid_request", "return_reason")
        }
        return { id, quantity, reason_id: reasonId }
      }),
    },
  })
  if (note) {
    await req.scope
      .resolve<ReturnEvidenceModuleService>(RETURN_EVIDENCE_MODULE)
      .keepNote({ return_id: result.return_id, customer_id: customerId, text: note })
  }
  res.status(result.created ? 201 : 200).json({
    return: { id: result.return_id, order_id: req.params.id, status: "requested" },
  })
}

async function reasonIds(container: MedusaContainer): Promise<Map<string, string>> {
  const reasons = await container
    .resolve(Modules.ORDER)
    .listReturnReasons({}, { select: ["id", "value"], take: null })
  return new Map(reasons.map(({ id, value }) => [value, id]))
}
