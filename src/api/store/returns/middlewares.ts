import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { refusal } from "../../../lib/errors"

export const storeReturnMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/store/returns", middlewares: [assertReturnRequest] },
]

/**
 * Core puts a return that calls itself received back into stock, and fails, rather than refuses, when
 * it names a shipping option that does not exist.
 */
async function assertReturnRequest(
  req: MedusaRequest<{ return_shipping: { option_id: string }; receive_now?: boolean }>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  if (req.validatedBody.receive_now) {
    throw refusal("invalid_request", "receive_now: the store receives what a customer sends back")
  }
  const { option_id } = req.validatedBody.return_shipping
  const [option] = await req.scope
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ id: [option_id] }, { select: ["id"] })
  if (!option) {
    throw refusal("not_found", "return_shipping.option_id: there is no such shipping option")
  }
  next()
}
