import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"

type LanePolicies = {
  lanePolicy(
    scheme: string,
    mode: string,
    district: string | null,
    on?: Date
  ): Promise<{ allowed: boolean }>
}

/**
 * The schedules of a parcel against the way it leaves (DOMAIN D4): H1 over the counter only, unless
 * a policy row says otherwise.
 *
 * @throws lane_not_allowed
 */
export async function assertLaneAllowed(
  container: MedusaContainer,
  input: { orderId: string; schemes: (string | null)[]; district: string; on: Date }
): Promise<void> {
  if (input.schemes.length === 0) {
    return
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["shipping_methods.data"],
    filters: { id: input.orderId },
  })
  const mode = data[0]?.shipping_methods?.[0]?.data?.mode
  if (typeof mode !== "string") {
    throw refusal("lane_not_allowed", "The order names no lane")
  }
  const zones = container.resolve<LanePolicies>("deliveryZone")
  for (const scheme of new Set(input.schemes)) {
    const policy = scheme && (await zones.lanePolicy(scheme, mode, input.district, input.on))
    if (!policy || !policy.allowed) {
      throw refusal("lane_not_allowed", `Schedule ${scheme} may not leave by ${mode}`)
    }
  }
}
