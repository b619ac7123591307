import type { MedusaContainer, PaymentSessionDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { RAZORPAY_PROVIDER_ID } from "../../lib/razorpay"

/** The cart's payment session that counts: the newest one at Razorpay, closed or not. */
export async function findRazorpaySession(
  container: MedusaContainer,
  cartId: string
): Promise<PaymentSessionDTO | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart_payment_collection",
    fields: ["payment_collection_id"],
    filters: { cart_id: cartId },
  })
  if (!data[0]) {
    return undefined
  }
  const sessions = await container.resolve(Modules.PAYMENT).listPaymentSessions(
    {
      payment_collection_id: data[0].payment_collection_id,
      provider_id: RAZORPAY_PROVIDER_ID,
    },
    { relations: ["payment"], order: { created_at: "DESC", id: "DESC" }, take: 1 }
  )
  return sessions[0]
}
