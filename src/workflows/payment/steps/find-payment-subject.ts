import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { razorpay } from "../razorpay"
import type { PaymentSubject } from "../settlement"

/** The receipt of a Razorpay order of ours is the id of its payment session. */
export const findPaymentSubjectStep = createStep(
  "find-payment-subject",
  async (input: { razorpay_order_id: string }, { container }) => {
    const { receipt } = await razorpay().fetchOrder(input.razorpay_order_id)
    const [session] = receipt?.startsWith("payses_")
      ? await container
          .resolve(Modules.PAYMENT)
          .listPaymentSessions({ id: [receipt] }, { select: ["id", "payment_collection_id"] })
      : []
    const subject: PaymentSubject = { razorpay_order_id: input.razorpay_order_id }
    if (!session) {
      return new StepResponse({ subject, ours: receipt?.startsWith("payses_") ?? false })
    }
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "cart_payment_collection",
      fields: ["cart_id"],
      filters: { payment_collection_id: session.payment_collection_id },
    })
    return new StepResponse({
      subject: { ...subject, payment_session_id: session.id, cart_id: data[0]?.cart_id },
      ours: true,
    })
  }
)
