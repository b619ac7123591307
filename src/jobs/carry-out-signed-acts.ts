import type { MedusaContainer } from "@medusajs/framework/types"
import { carryOutLeftOver } from "../workflows/prescription/carry-out-left-over"

/** In every process that does background work: each act is one process's for a time. */
export default async function carryOutSignedActs(container: MedusaContainer): Promise<void> {
  await carryOutLeftOver(container)
}

export const config = { name: "carry-out-signed-acts", schedule: { interval: 15_000 } }
