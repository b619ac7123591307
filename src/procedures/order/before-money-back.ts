import { readSessionData } from "@pulsekart/razorpay"
import type { MedusaContainer } from "@medusajs/framework/types"
import { OPEN_PAYMENT_MODULE } from "../../modules/open-payment"
import type OpenPaymentModuleService from "../../modules/open-payment/service"
import { moneyOf } from "../../queries/order/order-money"
import { assertNoOpenChange } from "../../queries/order/assert-no-open-change"
import { finishRefunds } from "./finish-refunds"

/**
 * What every way that gives money back does first, under the order's lock: no change may be open, an
 * earlier refund is brought to its end, and the payment is looked at again soon, in case that this
 * process dies.
 *
 * @throws state_conflict, RazorpayError; nothing was done then
 */
export async function beforeMoneyBack(container: MedusaContainer, orderId: string): Promise<void> {
  await assertNoOpenChange(container, orderId)
  await finishRefunds(container, orderId)
  const open = container.resolve<OpenPaymentModuleService>(OPEN_PAYMENT_MODULE)
  for (const payment of (await moneyOf(container, orderId)).payments) {
    await open.watchAgain(readSessionData(payment.data).razorpay_order_id)
  }
}
