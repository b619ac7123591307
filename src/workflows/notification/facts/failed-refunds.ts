import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { failedRefunds } from "../../payment/failed-refunds"
import { link } from "../links"
import { saying, type Message } from "../message"
import { recipientOfCart } from "./checkouts"
import { aboutOrder } from "./orders"

const RefundEvent = z.object({ razorpay_refund_id: z.string() })

/** The bank could not pay a refund out: of an order, or of a payment that became none. */
export async function refundFailed(container: MedusaContainer, data: unknown): Promise<Message[]> {
  const { razorpay_refund_id: about_id } = RefundEvent.parse(data)
  const [refund] = await failedRefunds(container, { id: about_id })
  if (!refund) {
    return []
  }
  const { amount_paise, order_id, cart_id } = refund
  if (order_id) {
    return aboutOrder(container, order_id, ({ order_number }) => [
      { ...saying("refund_failed", { order_number, amount_paise }), about_id },
    ])
  }
  const recipient = cart_id && (await recipientOfCart(container, cart_id))
  return recipient
    ? [
        {
          ...saying("returned_payment_failed", { amount_paise }),
          recipient,
          about_id,
          link: link.cart(),
        },
      ]
    : []
}
