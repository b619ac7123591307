import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { DISPENSING_MODULE } from "../../modules/dispensing"
import type DispensingModuleService from "../../modules/dispensing/service"
import { cartOf } from "../payment/placed-order"
import { returnDiscounts } from "../payment/discounts"

// What a cancelled order had of a prescription or of a limited discount can be ordered again, once.
cancelOrderWorkflow.hooks.orderCanceled(async ({ order }, { container }) => {
  const dispensing = container.resolve<DispensingModuleService>(DISPENSING_MODULE)
  await dispensing.release({ order_id: order.id })
  const cartId = await cartOf(container, order.id)
  if (cartId) {
    await returnDiscounts(container, cartId)
  }
})
