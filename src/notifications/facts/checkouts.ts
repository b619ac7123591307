import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { OPEN_PAYMENT_MODULE } from "../../modules/open-payment"
import type OpenPaymentModuleService from "../../modules/open-payment/service"
import { placedOrderOf } from "../../queries/order/placed-order"
import { cartChanged, whyReturned } from "../../queries/payment/returned-payments"
import { link } from "../links"
import { saying, type Message, type Recipient } from "../message"
import { customerRecipient } from "./recipients"

const Checkout = z.object({ cart_id: z.string(), razorpay_order_id: z.string() })
type Order = { id: string; number: number; canceled: boolean }
type Said = Pick<Message, "template" | "said" | "link" | "order_id">

/** One message a Razorpay order, and none when the customer has paid meanwhile. */
export async function checkoutFailed(
  container: MedusaContainer,
  data: unknown
): Promise<Message[]> {
  return about(container, data, async ({ order }) =>
    order ? undefined : { ...saying("payment_failed", {}), link: link.cart() }
  )
}

/** What went back when there is an order was a second payment. */
export async function checkoutReturned(
  container: MedusaContainer,
  data: unknown
): Promise<Message[]> {
  return about(container, data, async ({ order, razorpay_order_id }) => {
    if (order && !order.canceled) {
      return {
        ...saying("second_payment_returned", { order_number: order.number }),
        order_id: order.id,
        link: link.order(order.id),
      }
    }
    const returned = await container
      .resolve<OpenPaymentModuleService>(OPEN_PAYMENT_MODULE)
      .listReturnedPayments({ razorpay_order_id })
    const amount_paise = returned.reduce((sum, payment) => sum + payment.amount_paise, 0)
    const changed = returned.some(({ code }) => code === cartChanged(amount_paise).code)
    return {
      ...(changed
        ? saying("payment_returned_cart_changed", { amount_paise })
        : saying("payment_returned", { amount_paise, why: whyReturned(returned[0]?.code ?? "") })),
      link: link.cart(),
    }
  })
}

async function about(
  container: MedusaContainer,
  data: unknown,
  say: (checkout: {
    order: Order | undefined
    razorpay_order_id: string
  }) => Promise<Said | undefined>
): Promise<Message[]> {
  const { cart_id, razorpay_order_id } = Checkout.parse(data)
  const recipient = await recipientOfCart(container, cart_id)
  const said = await say({ order: await orderOf(container, cart_id), razorpay_order_id })
  return recipient && said ? [{ ...said, recipient, about_id: razorpay_order_id }] : []
}

/** Whose cart it is, at the telephone of its address. */
export async function recipientOfCart(
  container: MedusaContainer,
  cartId: string
): Promise<Recipient | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["customer_id", "shipping_address.phone"],
    filters: { id: cartId },
  })
  const customer = await customerRecipient(container, { customer_id: data[0]?.customer_id })
  return customer && { ...customer, phone: data[0]?.shipping_address?.phone ?? customer.phone }
}

async function orderOf(container: MedusaContainer, cartId: string): Promise<Order | undefined> {
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
