import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { razorpay } from "../../lib/razorpay"
import type { PaymentSubject } from "../../lib/settlement"
import { OPEN_PAYMENT_MODULE } from "../../modules/open-payment"
import type OpenPaymentModuleService from "../../modules/open-payment/service"

/**
 * What a Razorpay order pays: its receipt is the id of our payment session. The session goes when the
 * cart changes; whose cart it was is kept where the payment is watched.
 */
export async function findPaymentSubject(
  container: MedusaContainer,
  razorpayOrderId: string
): Promise<{ subject: PaymentSubject; ours: boolean }> {
  const { receipt } = await razorpay().fetchOrder(razorpayOrderId)
  const [session] = receipt?.startsWith("payses_")
    ? await container
        .resolve(Modules.PAYMENT)
        .listPaymentSessions({ id: [receipt] }, { select: ["id", "payment_collection_id"] })
    : []
  const [opened] = await container
    .resolve<OpenPaymentModuleService>(OPEN_PAYMENT_MODULE)
    .listOpenPayments({ id: razorpayOrderId }, { select: ["id", "cart_id"] })
  const subject: PaymentSubject = {
    razorpay_order_id: razorpayOrderId,
    ...(opened?.cart_id && { cart_id: opened.cart_id }),
  }
  if (!session) {
    return { subject, ours: receipt?.startsWith("payses_") ?? false }
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: session.payment_collection_id },
  })
  return {
    subject: {
      ...subject,
      payment_session_id: session.id,
      cart_id: data[0]?.cart_id ?? subject.cart_id,
    },
    ours: true,
  }
}
