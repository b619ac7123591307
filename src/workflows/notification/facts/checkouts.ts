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

/** One message a Razorpay order, and none when the customer has paid meanwhile. */
export async function checkoutFailed(
  container: MedusaContainer,
  data: unknown
): Promise<Message[]> {
  const { cart_id, razorpay_order_id, returned } = Failed.parse(data)
  if (!returned && (await placedOrderOf(container, cart_id))) {
    return []
  }
  const { data: carts } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["customer_id", "shipping_address.phone"],
    filters: { id: cart_id },
  })
  const customer = await customerRecipient(container, carts[0]?.customer_id)
  return customer
    ? [
        {
          ...saying(returned ? "payment_returned" : "payment_failed", {}),
          recipient: { ...customer, phone: carts[0]?.shipping_address?.phone ?? customer.phone },
          about_id: razorpay_order_id,
          link: link.cart(),
        },
      ]
    : []
}
