import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

const RAZORPAY = "pp_razorpay_razorpay"

/** Orders of the region are paid through Razorpay, and through nothing else. */
export async function seedPayments(container: MedusaContainer, regionId: string): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.create({
    [Modules.REGION]: { region_id: regionId },
    [Modules.PAYMENT]: { payment_provider_id: RAZORPAY },
  })
}
