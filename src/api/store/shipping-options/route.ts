import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { listShippingOptionsForCartWorkflow } from "@medusajs/medusa/core-flows"
import { lanesOfCart } from "../../../workflows/delivery-zone/lanes-of-cart"

/**
 * In place of core's route, which lists what nobody may choose and says nothing when it lists
 * nothing. The answer stays a 200: a storefront that is refused here shows no checkout at all.
 */
export async function GET(
  req: MedusaStoreRequest<unknown, { cart_id: string; is_return?: boolean }>,
  res: MedusaResponse
): Promise<void> {
  const { cart_id, is_return } = req.validatedQuery
  const { result: options } = await listShippingOptionsForCartWorkflow(req.scope).run({
    input: { cart_id, is_return: Boolean(is_return), fields: req.queryConfig.fields },
  })
  if (is_return) {
    res.json({ shipping_options: options })
    return
  }
  const { lanes, unavailable } = await lanesOfCart(req.scope, { cart_id, options })
  res.json({ shipping_options: lanes, unavailable })
}
