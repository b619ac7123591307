import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { DISPENSING_MODULE } from "../../modules/dispensing"
import type DispensingModuleService from "../../modules/dispensing/service"

// What a cancelled order had of a prescription can be ordered again, once.
cancelOrderWorkflow.hooks.orderCanceled(async ({ order }, { container }) => {
  const dispensing = container.resolve<DispensingModuleService>(DISPENSING_MODULE)
  await dispensing.release({ order_id: order.id })
})
