import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISPENSING_MODULE } from "../../../modules/dispensing"
import type DispensingModuleService from "../../../modules/dispensing/service"

/** What cancelled lines of an order had of a prescription can be ordered again, once. */
export const releaseOrderLinesStep = createStep(
  "release-order-lines",
  async (input: { order_id: string; order_line_ids: string[] }, { container }) => {
    const dispensing = container.resolve<DispensingModuleService>(DISPENSING_MODULE)
    return new StepResponse(await dispensing.release(input))
  }
)
