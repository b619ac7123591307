import type { MedusaContainer } from "@medusajs/framework/types"
import { settleOpenPayments } from "../workflows/payment/settle-open-payments"

/** In every process that does background work: each payment is one process's for a time. */
export default async function settlePayments(container: MedusaContainer): Promise<void> {
  await settleOpenPayments(container)
}

export const config = { name: "settle-open-payments", schedule: { interval: 15_000 } }
