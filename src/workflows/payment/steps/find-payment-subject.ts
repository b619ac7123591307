import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OPEN_PAYMENT_MODULE } from "../../../modules/open-payment"
import type OpenPaymentModuleService from "../../../modules/open-payment/service"
import { razorpay } from "../razorpay"
import type { PaymentSubject } from "../settlement"

/**
 * The receipt of a Razorpay order of ours is the id of its payment session. The session goes when the
 * cart changes; whose cart it was is kept where the payment is watched.
 */
export const findPaymentSubjectStep = createStep(
  "find-payment-subject",
  async (input: { razorpay_order_id: string }, { container }) => {
    const { receipt } = await razorpay().fetchOrder(input.razorpay_order_id)
    const [session] = receipt?.startsWith("payses_")
      ? await container
          .resolve(Modules.PAYMENT)
          .listPaymentSessions({ id: [receipt] }, { select: ["id", "payment_collection_id"] })
      : []
    const [opened] = await container
      .resolve<OpenPaymentModuleService>(OPEN_PAYMENT_MODULE)
      .listOpenPayments({ id: input.razorpay_order_id }, { select: ["id", "cart_id"] })
    const subject: PaymentSubject = {
      razorpay_order_id: input.razorpay_order_id,
      ...(opened?.cart_id && { cart_id: opened.cart_id }),
    }
    if (!session) {
      return new StepResponse({ subject, ours: receipt?.startsWith("payses_") ?? false })
    }
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "cart_payment_collection",
      fields: ["cart_id"],
      filters: { payment_collection_id: session.payment_collection_id },
    })
    return new StepResponse({
      subject: {
        ...subject,
        payment_session_id: session.id,
        cart_id: data[0]?.cart_id ?? subject.cart_id,
      },
      ours: true,
    })
  }
)
