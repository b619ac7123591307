import { ComputedActions, Modules, PromotionActions } from "@medusajs/framework/utils"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { customerRefusal } from "../../lib/errors"
import type RxPromotionService from "../../modules/promotion/service"

const USED_UP: string[] = [
  ComputedActions.PROMOTION_LIMIT_EXCEEDED,
  ComputedActions.CAMPAIGN_BUDGET_EXCEEDED,
]
const GIVES: string[] = [
  ComputedActions.ADD_ITEM_ADJUSTMENT,
  ComputedActions.ADD_SHIPPING_METHOD_ADJUSTMENT,
]

/**
 * Core passes over a coupon that has ended, is used up or gives nothing here, without a word. The limit
 * itself holds at the payment: here who types the code is told while there is a cart to change.
 */
updateCartPromotionsWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const codes = input.promo_codes ?? []
  if (codes.length === 0 || (input.action ?? PromotionActions.ADD) !== PromotionActions.ADD) {
    return
  }
  const promotions = container.resolve<RxPromotionService>(Modules.PROMOTION)
  const active = await promotions.listActivePromotions(
    { code: codes },
    { relations: ["application_method"], take: null }
  )
  const actions = await promotions.computeActions(codes, cart, { prevent_auto_promotions: true })
  const has = (code: string, kinds: string[]) =>
    actions.some((action) => action.code === code && kinds.includes(action.action))
  for (const code of codes) {
    const promotion = active.find((one) => one.code === code)
    if (!promotion || has(code, USED_UP)) {
      throw customerRefusal("coupon_unknown", "general")
    }
    // What is taken off the delivery is known when the customer has chosen one.
    const waitsForLane =
      promotion.application_method?.target_type === "shipping_methods" &&
      !cart.shipping_methods?.length
    if (!waitsForLane && !has(code, GIVES)) {
      throw customerRefusal("coupon_not_applicable", "general")
    }
  }
})
