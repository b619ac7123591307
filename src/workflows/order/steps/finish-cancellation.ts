import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { codeOf } from "../../../lib/errors"
import { finishCancellation } from "../../../procedures/order/finish-cancellation"

/**
 * The end of a cancellation. It never fails, so that nothing before it is undone once money moved:
 * what it could not do is made up when the customer asks again, or when the payment is looked at again.
 */
export const finishCancellationStep = createStep(
  "finish-cancellation",
  async ({ order_id }: { order_id: string }, { container }) => {
    try {
      await finishCancellation(container, order_id)
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`The cancellation of ${order_id} will be finished later: ${codeOf(error)}`)
    }
    return new StepResponse(undefined)
  }
)
