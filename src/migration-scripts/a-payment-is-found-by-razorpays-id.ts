import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The bank names Razorpay's payment alone when it could not pay a refund out. A script because the table is core's. */
export default async function aPaymentIsFoundByRazorpaysId({ container }: ExecArgs): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `CREATE INDEX IF NOT EXISTS "IDX_payment_razorpay_payment_id"
       ON payment ((data->>'razorpay_payment_id'))`
  )
}
