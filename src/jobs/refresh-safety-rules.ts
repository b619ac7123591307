import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { refreshSafetyRules } from "../procedures/consult/refresh-safety-rules"

/** For a change whose event was lost, and for the first copy. */
export default async function refreshRules(container: MedusaContainer): Promise<void> {
  try {
    await refreshSafetyRules(container)
  } catch (error) {
    const code = error instanceof MedusaError && error.code ? error.code : "internal_error"
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The safety content stays as it was: ${code}`)
  }
}

export const config = { name: "refresh-safety-rules", schedule: { interval: 15_000 } }
