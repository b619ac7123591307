import type { MedusaContainer } from "@medusajs/framework/types"
import { recordConsultActs } from "../workflows/consult/workflows/record-consult-act"

/** In every process that does background work: one act gives one row, whoever records it. */
export default async function recordLeftOverActs(container: MedusaContainer): Promise<void> {
  await recordConsultActs(container)
}

export const config = { name: "record-consult-acts", schedule: { interval: 15_000 } }
