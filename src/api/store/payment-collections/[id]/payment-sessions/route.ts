import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refusal } from "../../../../../lib/errors"
import { RAZORPAY_PROVIDER_ID } from "../../../../../lib/razorpay"
import { openCheckout } from "../../../carts/open-checkout"

/**
 * In place of core's route, by which Medusa's storefronts pay: the same way, with the same checks, as
 * POST /store/carts/:id/checkout. What a request says of the session's data is left aside.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<{ provider_id: string }>,
  res: MedusaResponse
): Promise<void> {
  if (req.validatedBody.provider_id !== RAZORPAY_PROVIDER_ID) {
    throw refusal("invalid_request", "provider_id: this shop is paid through Razorpay")
  }
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: req.params.id },
  })
  if (!data[0]) {
    throw refusal("not_found", "There is no such payment collection")
  }
  await openCheckout(req, res, {
    cart_id: data[0].cart_id,
    customer_id: req.auth_context.actor_id,
  })
  const collections = await query.graph({
    entity: "payment_collection",
    fields: req.queryConfig.fields,
    filters: { id: req.params.id },
  })
  res.status(200).json({ payment_collection: collections.data[0] })
}
