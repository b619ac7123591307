import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { codeOf } from "../lib/errors"
import { OPEN_PAYMENT_MODULE } from "../modules/open-payment"
import type OpenPaymentModuleService from "../modules/open-payment/service"
import { completeRazorpayPaymentWorkflow } from "../workflows/payment/workflows/complete-razorpay-payment"

/**
 * Razorpay stops repeating a webhook at some time, and nobody may come back to complete a cart. Each
 * payment that is still open is settled by the workflow that the webhook runs. What is unpaid, or was
 * given back, is looked at again: it may be paid, or paid once more. In every process that does
 * background work: each payment is one process's for a time.
 */
export default async function settleOpenPayments(container: MedusaContainer): Promise<void> {
  const open = container.resolve<OpenPaymentModuleService>(OPEN_PAYMENT_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  let job = await open.next()
  while (job) {
    try {
      const { result } = await completeRazorpayPaymentWorkflow(container).run({
        input: { razorpay_order_id: job.id },
      })
      if (result.outcome === "order" || result.outcome === "foreign") {
        await open.settled(job)
      } else {
        await open.nothingToSettle(job, result.outcome)
      }
    } catch (error) {
      const code = codeOf(error)
      logger.error(`The payment ${job.id} could not be settled: ${code}`)
      if (await open.notSettled(job, code)) {
        logger.error(`The payment ${job.id} is GIVEN UP, and may be paid: settle it by hand`)
      }
    }
    job = await open.next()
  }
}

export const config = { name: "settle-open-payments", schedule: { interval: 15_000 } }
