import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { failedRefunds } from "../../queries/payment/failed-refunds"
import { link } from "../links"
import { saying, type Message } from "../message"
import { recipientOfCart } from "./checkouts"
import { aboutOrder } from "./orders"

const RefundEvent = z.object({ razorpay_refund_id: z.string() })

/** The bank could not pay a refund out. Of one that was paid in another way meanwhile only that is told. */
export async function refundFailed(container: MedusaContainer, data: unknown): Promise<Message[]> {
  return aboutRefund(container, data, {
    settled: false,
    ofOrder: "refund_failed",
    ofNone: "returned_payment_failed",
  })
}

/** It was paid in another way. */
export async function refundSettled(container: MedusaContainer, data: unknown): Promise<Message[]> {
  return aboutRefund(container, data, {
    settled: true,
    ofOrder: "refund_settled",
    ofNone: "returned_payment_settled",
  })
}

type Telling = {
  settled: boolean
  ofOrder: "refund_failed" | "refund_settled"
  ofNone: "returned_payment_failed" | "returned_payment_settled"
}

/** Of an order, or of a payment that became none. */
async function aboutRefund(
  container: MedusaContainer,
  data: unknown,
  { settled, ofOrder, ofNone }: Telling
): Promise<Message[]> {
  const { razorpay_refund_id: about_id } = RefundEvent.parse(data)
  const [refund] = await failedRefunds(container, { id: about_id, settled })
  if (!refund) {
    return []
  }
  const { amount_paise, order_id, cart_id } = refund
  if (order_id) {
    return aboutOrder(container, order_id, ({ order_number }) => [
      { ...saying(ofOrder, { order_number, amount_paise }), about_id },
    ])
  }
  const recipient = cart_id && (await recipientOfCart(container, cart_id))
  return recipient
    ? [
        {
          ...saying(ofNone, { amount_paise }),
          recipient,
          about_id,
          link: link.cart(),
        },
      ]
    : []
}
