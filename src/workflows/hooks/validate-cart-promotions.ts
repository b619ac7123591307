import { ComputedActions, Modules, PromotionActions } from "@medusajs/framework/utils"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { customerRefusal } from "../../lib/errors"

const USED_UP: string[] = [
  ComputedActions.PROMOTION_LIMIT_EXCEEDED,
  ComputedActions.CAMPAIGN_BUDGET_EXCEEDED,
]

/**
 * Core passes over a coupon that is used up, without a word. The limit itself holds at the payment:
 * here who types the code is told while there is a cart to change.
 */
updateCartPromotionsWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const codes = input.promo_codes ?? []
  if (codes.length === 0 || (input.action ?? PromotionActions.ADD) !== PromotionActions.ADD) {
    return
  }
  const actions = await container
    .resolve(Modules.PROMOTION)
    .computeActions(codes, cart, { prevent_auto_promotions: true })
  if (actions.some(({ action }) => USED_UP.includes(action))) {
    throw customerRefusal("coupon_unknown", "general")
  }
})
