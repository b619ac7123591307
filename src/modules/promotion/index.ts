import { Module, Modules } from "@medusajs/framework/utils"
import RxPromotionService from "./service"

/**
 * Takes the place of Medusa's Promotion Module: every path that computes a discount (cart, draft
 * order, order edit, exchange) goes through it, so no scheduled medicine is ever discounted.
 */
export default Module(Modules.PROMOTION, { service: RxPromotionService })
