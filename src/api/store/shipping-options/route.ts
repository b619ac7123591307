import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { listShippingOptionsForCartWorkflow } from "@medusajs/medusa/core-flows"
import { messageIn } from "../../../lib/errors"
import { localeOfRequest } from "../../../lib/locale"
import { promiseText } from "../../../lib/promise-text"
import { lanesOfCart } from "../../../queries/delivery-zone/lanes-of-cart"

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
  const locale = localeOfRequest(req)
  res.json({
    shipping_options: lanes.map((lane) => {
      const promise_text = promiseText(lane, locale)
      // Medusa's storefronts show the name alone.
      return { ...lane, name: `${lane.name}, ${promise_text}`, promise_text }
    }),
    unavailable: unavailable && {
      code: unavailable.code,
      message: messageIn(unavailable, locale),
    },
  })
}
