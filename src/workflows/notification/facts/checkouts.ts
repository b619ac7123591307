import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { placedOrderOf } from "../../payment/placed-order"
import { link } from "../links"
import { saying, type Message } from "../message"
import { customerRecipient } from "./recipients"

const Failed = z.object({
  cart_id: z.string(),
  razorpay_order_id: z.string(),
  /** The money had arrived, and was sent back. */
  returned: z.boolean(),
})

/**
 * One message a Razorpay order, and none when the customer has paid meanwhile. What went back when
 * there is an order was a second payment.
 */
export async function checkoutFailed(
  container: MedusaContainer,
  data: unknown
): Promise<Message[]> {
  const { cart_id, razorpay_order_id, returned } = Failed.parse(data)
  const order = await orderOf(container, cart_id)
  if (!returned && order) {
    return []
  }
  const { data: carts } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["customer_id", "shipping_address.phone"],
    filters: { id: cart_id },
  })
  const customer = await customerRecipient(container, carts[0]?.customer_id)
  const said =
    order && !order.canceled
      ? {
          ...saying("second_payment_returned", { order_number: order.number }),
          order_id: order.id,
          link: link.order(order.id),
        }
      : { ...saying(returned ? "payment_returned" : "payment_failed", {}), link: link.cart() }
  return customer
    ? [
        {
          ...said,
          recipient: { ...customer, phone: carts[0]?.shipping_address?.phone ?? customer.phone },
          about_id: razorpay_order_id,
        },
      ]
    : []
}

async function orderOf(
  container: MedusaContainer,
  cartId: string
): Promise<{ id: string; number: number; canceled: boolean } | undefined> {
  const id = await placedOrderOf(container, cartId)
  if (!id) {
    return undefined
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id", "canceled_at"],
    filters: { id },
  })
  const [order] = data
  return (
    order && {
      id: order.id,
      number: Number(order.display_id),
      canceled: Boolean(order.canceled_at),
    }
  )
}
