import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { codeOf } from "../../lib/errors"
import { freeCanceledOrder } from "../../procedures/order/free-canceled-lines"

/**
 * Core has given the money back already: a failure here would bring the order back to life without
 * it. What fails, or is cut off, is made up when the order's payment is looked at again.
 */
cancelOrderWorkflow.hooks.orderCanceled(async ({ order }, { container }) => {
  try {
    await freeCanceledOrder(container, order.id)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`The cancelled order ${order.id} keeps what it held for now: ${codeOf(error)}`)
  }
})
