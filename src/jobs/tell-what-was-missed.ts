import type { MedusaContainer } from "@medusajs/framework/types"
import { tellWhatWasMissed } from "../notifications/tell-what-was-missed"

/** In every process that does background work: nothing is said twice. */
export default async function tellMissed(container: MedusaContainer): Promise<void> {
  await tellWhatWasMissed(container)
}

export const config = { name: "tell-what-was-missed", schedule: { interval: 30_000 } }
